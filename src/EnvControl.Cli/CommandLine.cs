using System.CommandLine;
using System.CommandLine.Help;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Usage;
using EnvControl.Cli.Verbs;
using EnvControl.Cli.Verbs.Alerts;
using EnvControl.Cli.Verbs.Contacts;
using EnvControl.Cli.Verbs.Inventories;
using EnvControl.Cli.Verbs.Keeping;
using EnvControl.Domain.Faults;
using NodaTime;

namespace EnvControl.Cli;

/// <summary>Reads a command line and does what it says (命令行入口).</summary>
public static class CommandLine
{
    /// <summary>Runs one command line.</summary>
    /// <param name="args">What was typed.</param>
    /// <param name="terminal">Where words go.</param>
    /// <param name="clock">Tells now.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Terminal terminal, IClock clock)
    {
        IVerb[] verbs =
        [
            new MeasuresVerb(),
            new LookupVerb(),
            new ExplainVerb(),
            new WhatIfVerb(),
            new GradeVerb(),
            new SampleVerb(),
            new RulesShowVerb(),
            new RulesCheckVerb(),
            new RulesTestVerb(),
            new RulesCoverageVerb(),
            new RulesAdoptVerb(),
            new RulesActivateVerb(),
            new RulesListVerb(),
            new StandingSetVerb(),
            new StandingImportVerb(),
            new StandingShowVerb(),
            .. AlertVerbs.All,
            .. InventoryVerbs.All,
            .. ContactVerbs.All,
            .. KeepingVerbs.All,
        ];
        var root = Root(verbs);
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (args.Count == 0 || parsed.Action is HelpAction || AsksForVersion(parsed, root))
        {
            // Nothing typed is a question, too: the answer is the list of commands.
            var result = args.Count == 0 ? root.Parse(["--help"]) : parsed;
            return result.Invoke(
                new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error }
            );
        }

        var session = new Session(terminal, clock);
        try
        {
            return Dispatch(parsed, verbs, session);
        }
        catch (RefusedException refused)
        {
            Refuse(refused.Faults, session);
            return ExitCodes.Refused;
        }
        catch (UnsettledException unsettled)
        {
            // Not 2: a script that is told "nothing was changed" would do it again.
            Refuse(unsettled.Faults, session);
            return ExitCodes.Problems;
        }
        catch (FaultException faulty)
        {
            return Refuse(faulty.Faults, session);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            return Refuse([UsageFaults.Denied(Cause.Of(denied))], session);
        }
    }

    private static RootCommand Root(IVerb[] verbs)
    {
        var root = new RootCommand(
            "重污染天气应急减排：每家企业做什么、减多少、依据什么 / what every firm must do in a heavy pollution alert, how much it saves, and why"
        );
        Command[] groups =
        [
            new("rules", "检查、测试、查看、启用规则 / check, test, show and activate the rules"),
            new(
                "standing",
                "等级、名单等企业情况的沿革 / grades, lists and other standings of firms, as recorded"
            ),
            new(
                "alert",
                "预警和清单：起草、批准、签发、变更、解除、核验 / alerts and their lists: draft, approve, issue, change, lift, verify"
            ),
            new(
                "contacts",
                "应急联系人：登记、查看、导入、删除 / contacts of firms: enter, show, import, erase"
            ),
            new(
                "inventory",
                "清单版本：一览、查看、比较、发布、导出 / inventory versions: list, show, diff, publish, export"
            ),
            new("keys", "签章密钥 / the keys that seal lists"),
            new(
                "db",
                "数据库：新建、备份、恢复、核验、升级 / the store: make, back up, restore, verify, migrate"
            ),
            new("audit", "审计记录：查看、核验 / the audit trail: show and verify"),
        ];
        foreach (var verb in verbs)
        {
            (Array.Find(groups, group => group.Name == verb.Group) ?? root).Add(verb.Command);
        }

        foreach (var group in groups)
        {
            root.Add(group);
        }

        foreach (var option in root.Options)
        {
            option.Description = option switch
            {
                HelpOption => "显示用法 / show help and usage",
                VersionOption => "显示版本 / show the version",
                _ => option.Description,
            };
        }

        return root;
    }

    private static bool AsksForVersion(ParseResult parsed, RootCommand root) =>
        parsed.Errors.Count == 0
        && root.Options.OfType<VersionOption>().Any(option => parsed.GetResult(option) is not null);

    private static int Dispatch(ParseResult parsed, IVerb[] verbs, Session session)
    {
        var options = new OptionReader(parsed, session);
        session.Language = options.Language();
        session.IsJson = options.Is(WorkOptions.Json);
        session.Faults.AddRange(ParseFaults.Of(parsed));
        var verb = Array.Find(verbs, verb => verb.Command == parsed.CommandResult.Command);
        if (verb is null)
        {
            throw new FaultException(session.Faults);
        }

        return verb.Run(options, session);
    }

    private static int Refuse(IReadOnlyCollection<Fault> faults, Session session)
    {
        foreach (var fault in faults)
        {
            session.Terminal.Error.WriteLine(fault);
        }

        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, FaultDocument.Of(faults));
        }

        return ExitCodes.BadInput;
    }
}
