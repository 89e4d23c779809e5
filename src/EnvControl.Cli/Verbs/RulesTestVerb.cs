using System.Collections.Immutable;
using System.CommandLine;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Cases;
using EnvControl.Rules.Cells;

namespace EnvControl.Cli.Verbs;

/// <summary><c>rules test</c>: runs the cases and the tables of cells beside the rules, and says which rules and cells none of them speaks of (测试规则).</summary>
internal sealed class RulesTestVerb : IVerb
{
    private static readonly Option<string> DraftOption = WorkOptions.Text(
        "--write-missing",
        "DIR",
        "把没有写明的格按规则现在的结论写成初稿，放进空目录DIR，逐格对照文件看过再移进规则目录 / write what the rules now say of the cells that no table states into the empty folder DIR, as drafts to be held against the document"
    );

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "test",
            "用两个引擎运行全部用例和格表，列出没有用例的规则、没有写明的格，有一个即退出码1；扩展文件夹和外地示例只算自己的规则和它们决定的格 / run all cases and tables of cells through both engines and list the rules without a case and the cells not stated, exit code 1 if there is any; of a folder that extends the shipped rules, and of examples of other places, only their own rules and the cells these decide count"
        )
        {
            WorkOptions.Rules,
            DraftOption,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public string Group => "rules";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var folder = options.Text(WorkOptions.Rules);
        var draft = options.Text(DraftOption);
        session.StopIfFaulty();
        RuleSet rules;
        ImmutableArray<CaseResult> results;
        CellFolderReport cells;
        CaseCoverage coverage;
        try
        {
            rules = Composition.LoadRules(folder);
            ImmutableArray<CaseResult> own = [.. Run(rules, folder ?? Composition.ShippedRules)];
            results =
            [
                .. own,
                .. Composition
                    .LoadExamples(folder)
                    .SelectMany(example =>
                        Run(example.Rules, example.Folder)
                            .Select(result =>
                                result with
                                {
                                    Case = result.Case with { File = $"{example.Name}/{result.Case.File}" },
                                }
                            )
                    ),
            ];
            cells = CellTest.RunAll(
                Composition.ShippedRules,
                folder,
                set => Composition.Engine(set),
                Composition.SecondOpinion
            );
            coverage = CaseCoverage.Of(Composition.ShippedRules, folder, own);
        }
        catch (FaultException faulty)
        {
            return RulesCheckVerb.Fail(faulty, session);
        }

        // What is wrong with the folder for drafts is the user's, not the rules'.
        if (draft is not null)
        {
            CellDraftFolder.Write(draft, cells.Draft());
        }

        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, CaseDocument.Of(results, coverage, cells));
        }
        else
        {
            CaseScreen.Show(results, coverage, rules, session);
            CellScreen.Show(cells, session);
        }

        return results.All(result => result.IsPassed) && coverage.Unexercised.IsEmpty && cells.IsPassed
            ? ExitCodes.Done
            : ExitCodes.Problems;
    }

    private static IEnumerable<CaseResult> Run(RuleSet rules, string folder) =>
        CaseFile
            .ReadAll(folder, Composition.Schemas)
            .SelectMany(new CaseRunner(Composition.Engine(rules), Composition.SecondOpinion(rules)).Run);
}
