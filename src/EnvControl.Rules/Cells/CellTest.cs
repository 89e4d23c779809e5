using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Checks;
using EnvControl.Rules.Loading;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Rules.Cells;

/// <summary>Holds the tables of cells against the rules, through two engines (逐格核对).</summary>
public static class CellTest
{
    /// <summary>Runs the tables of the shipped rules, or of a folder that replaces or extends them.</summary>
    /// <param name="shipped">The folder that travels with the program.</param>
    /// <param name="folder">Another folder, or <c>null</c>. Of one that extends the shipped rules only the cells its own rules decide are asked.</param>
    /// <param name="first">Makes the engine that answers.</param>
    /// <param name="second">Makes the engine of the second opinion; <c>null</c> for none.</param>
    /// <exception cref="FaultException">The rules or tables are wrong; all faults at once.</exception>
    public static CellReport Run(
        string shipped,
        string? folder,
        Func<RuleSet, IDecisionEngine> first,
        Func<RuleSet, IDecisionEngine>? second = null
    ) => Run(new ShippedRules(shipped), folder, first, second);

    /// <summary>The same of a folder and of every example of another place below it.</summary>
    /// <exception cref="FaultException">Any rules or tables are wrong; all faults at once.</exception>
    public static CellFolderReport RunAll(
        string shipped,
        string? folder,
        Func<RuleSet, IDecisionEngine> first,
        Func<RuleSet, IDecisionEngine>? second = null
    )
    {
        var rules = new ShippedRules(shipped);
        var faults = new List<Fault>();
        CellReport? Try(string? of, Func<Fault, Fault> told)
        {
            try
            {
                return Run(rules, of, first, second);
            }
            catch (FaultException wrong)
            {
                faults.AddRange(wrong.Faults.Select(told));
                return null;
            }
        }

        var own = Try(folder, fault => fault);
        var examples = ImmutableArray.CreateBuilder<(string, CellReport)>();
        foreach (var example in ExampleFolders.Of(folder ?? shipped))
        {
            var name = ExampleFolders.NameOf(example);
            if (Try(example, fault => In(name, fault)) is { } report)
            {
                examples.Add(
                    (
                        name,
                        report with
                        {
                            Lacking = [.. report.Lacking.Select(fault => fault with { Where = name })],
                            Differing = [.. report.Differing.Select(fault => In(name, fault))],
                        }
                    )
                );
            }
        }

        return faults.Count == 0
            ? new CellFolderReport(own!, examples.ToImmutable())
            : throw new FaultException(faults);
    }

    /// <summary>Whether a fault is one of tables of cells, which are part of the rules.</summary>
    public static bool IsOfTables(Fault fault) =>
        CellFaults.Codes.Contains(fault.Code, StringComparer.Ordinal);

    private static Fault In(string name, Fault fault) =>
        RuleFiles.IsOfExtension(fault.Where)
            ? ExampleFolders.In(name, fault)
            : fault with
            {
                Where = $"{name}/{fault.Where}",
            };

    private static CellReport Run(
        ShippedRules shipped,
        string? folder,
        Func<RuleSet, IDecisionEngine> first,
        Func<RuleSet, IDecisionEngine>? second
    )
    {
        var (set, files) = RuleSetLoader.Open(shipped, folder);
        var rules = new CheckedRules(set, files);
        var space = new CellSpace(rules);
        var faults = new List<Fault>();
        var statements = new CellFile(rules, space, faults).ReadAll(
            folder ?? shipped.Folder,
            shipped.SchemaFolder
        );
        if (faults.Count > 0)
        {
            throw new FaultException(faults.Order(FaultPlaces.Order));
        }

        var names = new CellNames(rules);
        IDecisionEngine[] engines = second is null
            ? [first(space.Set)]
            : [first(space.Set), second(space.Set)];
        var asked = DaysOf(statements, space).ToArray();
        var failed = asked
            .GroupBy(pair => pair.On)
            .OrderBy(day => day.Key)
            .SelectMany(day => Hold(day.Key, [.. day.Select(pair => pair.Statement)], engines, names))
            .ToArray();
        var missing = Missing(space, statements, files.IsExtended, out var cells);
        return new CellReport(
            cells,
            [.. missing.Select(cell => cell.Cell).Distinct()],
            [.. Lacking(missing, names)],
            [.. failed.Select(pair => pair.Fault).Order(FaultPlaces.Order)],
            statements.Length,
            asked.Length,
            statements.Select(statement => statement.Table).Distinct().Count(),
            statements
                .Where(statement => statement.IsDraft)
                .Select(statement => statement.Table)
                .Distinct()
                .Count()
        )
        {
            Undrafted = missing,
            IsExtension = files.IsExtended,
            Failed = [.. failed.Select(pair => (pair.Statement, pair.On))],
        };
    }

    /// <summary>A statement is asked on its first day, and on every day of its period on which the law changes.</summary>
    private static IEnumerable<(CellStatement Statement, LocalDate On)> DaysOf(
        ImmutableArray<CellStatement> statements,
        CellSpace space
    ) =>
        statements.SelectMany(statement =>
            space
                .Segments.Select(segment => segment.From)
                .Where(statement.Effective.Contains)
                .Append(statement.Effective.From)
                .Distinct()
                .Select(day => (statement, day))
        );

    private static IEnumerable<(CellStatement Statement, LocalDate On, Fault Fault)> Hold(
        LocalDate on,
        CellStatement[] statements,
        IDecisionEngine[] engines,
        CellNames names
    )
    {
        CellLine[] lines =
        [
            .. statements
                .Select(statement => statement.Line)
                .DistinctBy(line => line.Key, StringComparer.Ordinal),
        ];
        var places = lines
            .Select((line, i) => (line.Key, i))
            .ToDictionary(pair => pair.Key, pair => pair.i, StringComparer.Ordinal);
        DecisionTable[] tables =
        [
            .. engines.Select(engine =>
                engine.Decide(
                    CellCity.Of(engine.RuleSet.Facts, lines),
                    new DecisionRequest(on, [.. AlertLevels.All], 0)
                )
            ),
        ];
        foreach (var statement in statements)
        {
            LineDecision[] decisions =
            [
                .. tables.Select(table => table.Line(places[statement.Line.Key], statement.Level)),
            ];
            CellAnswer[] answers = [.. decisions.Select(CellAnswer.Of)];
            if (answers.Any(answer => answer != statement.Expected))
            {
                yield return (
                    statement,
                    on,
                    CellFaults.Differs(
                        statement.Where,
                        names.Cell(statement.Line, statement.Level.Spell()),
                        LocalDatePattern.Iso.Format(on),
                        statement.Expected,
                        string.Join(", ", engines.Select((engine, i) => $"{answers[i]} [{engine.Name}]")),
                        string.Join(
                            ' ',
                            decisions
                                .SelectMany(decision => decision.Duties)
                                .Select(duty => duty.Rule.Name)
                                .Distinct(StringComparer.Ordinal)
                        )
                    )
                );
            }
        }
    }

    private static ImmutableArray<AskedCell> Missing(
        CellSpace space,
        ImmutableArray<CellStatement> statements,
        bool isOwn,
        out int cells
    )
    {
        var asked = space.Asked(isOwn);
        var stated = statements.ToLookup(statement =>
            (statement.Line.Industry, statement.Line.Process, statement.Line.Grade, statement.Level)
        );
        cells = asked.Select(cell => cell.Cell).Distinct().Count();
        return
        [
            .. asked.Where(cell =>
                !stated[(cell.Line.Industry, cell.Line.Process, cell.Line.Grade, cell.Level)]
                    .Any(statement =>
                        LastsThrough(statement, cell.Segment)
                        && space.SplitOn(cell.Segment.From).Covers(statement.Line, cell.Line)
                    )
            ),
        ];
    }

    /// <summary>Whether a statement still holds when the stretch of time ends.</summary>
    private static bool LastsThrough(CellStatement statement, LawSegment segment) =>
        (statement.Effective.To is not { } end || end >= segment.To)
        && (segment.To is not { } last || statement.Effective.From < last);

    private static IEnumerable<Fault> Lacking(ImmutableArray<AskedCell> missing, CellNames names) =>
        missing
            .GroupBy(cell => cell.Line.Key, StringComparer.Ordinal)
            .Select(line =>
            {
                var levels = line.Select(cell => names.Level(cell.Level.Spell())).ToArray();
                return CellFaults.Missing(
                    names.Line(line.First().Line),
                    new(
                        string.Join('、', levels.Select(level => level.Zh)),
                        string.Join(", ", levels.Select(level => level.En))
                    ),
                    LocalDatePattern.Iso.Format(line.First().Segment.From)
                );
            });
}
