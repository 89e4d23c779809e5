using System.Collections.Immutable;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Application.RuleBooks;

/// <summary>Makes the book of a day (规则书编制): every case that rules can tell apart is put to the engine, and what it decides is set in tables.</summary>
/// <param name="engine">Decides.</param>
public sealed class RuleBookCompiler(IDecisionEngine engine)
{
    private readonly RuleSet _set = engine.RuleSet;
    private readonly Wording _words = new(engine.RuleSet, Language.Chinese);

    /// <summary>The book of a day.</summary>
    public RuleBook Of(LocalDate on)
    {
        var cases = new CaseList(_set, on);
        var readings = Ask(cases, on);
        var tables = Tables(cases, readings);
        var inForce = _set.Rules.Where(rule => rule.Effective.Contains(on));
        var placed = tables
            .SelectMany(table => table.Cells)
            .SelectMany(cell => cell.Entries)
            .Select(entry => entry.Rule)
            .ToHashSet();
        // Being displaced tells more than being passed by: the enumeration's order is the order of what tells most.
        var matched = readings
            .Values.SelectMany(reading => reading.Matched)
            .GroupBy(pair => pair.Key, pair => pair.Value)
            .ToDictionary(group => group.Key, group => group.Max());
        return new RuleBook(
            _set,
            on,
            [.. _set.Classification.Where(rule => rule.Rule.Effective.Contains(on))],
            tables,
            [
                .. Ordered()
                    .Select(id => new BookIndustry(
                        _set.Industries[id],
                        tables.First(table => table.Industries.Contains(id, StringComparer.Ordinal))
                    )),
            ],
            [
                .. inForce
                    .Where(rule => !placed.Contains(rule))
                    .Select(rule => new UnplacedRule(
                        rule,
                        matched.GetValueOrDefault(rule, UnplacedReason.Unmet)
                    )),
            ]
        );
    }

    private Dictionary<
        (string Industry, string Process, BookStanding Standing, AlertLevel Level),
        CellReading
    > Ask(CaseList cases, LocalDate on)
    {
        var city = cases.City();
        var readings = new Dictionary<(string, string, BookStanding, AlertLevel), CellReading>();
        foreach (var hours in cases.Hours)
        {
            var table = engine.Decide(city, new DecisionRequest(on, [.. AlertLevels.All], hours));
            for (var line = 0; line < cases.Cases.Count; line++)
            {
                var asked = cases.Cases[line];
                foreach (var level in AlertLevels.All)
                {
                    var key = (asked.Industry, asked.Process, asked.Standing, level);
                    if (!readings.TryGetValue(key, out var reading))
                    {
                        reading = new CellReading(_set, cases.RulesOf(asked.Industry), level);
                        readings.Add(key, reading);
                    }

                    reading.Add(asked, table.Line(line, level), hours);
                }
            }
        }

        return readings;
    }

    private ImmutableArray<BookTable> Tables(
        CaseList cases,
        Dictionary<
            (string Industry, string Process, BookStanding Standing, AlertLevel Level),
            CellReading
        > readings
    )
    {
        var parts = Ordered()
            .Select(id =>
                (
                    Id: id,
                    Parts: Parts(
                        id,
                        cases,
                        (process, standing, level) => readings[(id, process, standing, level)]
                    )
                )
            )
            .ToArray();
        return
        [
            .. parts
                .GroupBy(pair => string.Join("\n\n", pair.Parts.Select(Signature)), StringComparer.Ordinal)
                .Select(
                    (group, i) =>
                        new BookTable(i + 1, [.. group.Select(pair => pair.Id)], group.First().Parts)
                ),
        ];
    }

    private ImmutableArray<BookPart> Parts(
        string industry,
        CaseList cases,
        Func<string, BookStanding, AlertLevel, CellReading> readingOf
    )
    {
        var standings = CaseList.StandingsOf(_set.Industries[industry]);
        return
        [
            .. cases
                .ProcessesOf(industry)
                .Select(process =>
                    (
                        Process: process,
                        IsRest: cases.IsRest(industry, process),
                        Rows: Rows(standings, (standing, level) => readingOf(process, standing, level).Cell())
                    )
                )
                .GroupBy(part => string.Join('\n', part.Rows.Select(Signature)), StringComparer.Ordinal)
                .Select(group => new BookPart(
                    // What no rule names is decided like all the rest: only names that make a difference are told.
                    [.. group.Any(part => part.IsRest) ? [] : group.Select(part => part.Process)],
                    group.Any(part => part.IsRest),
                    group.First().Rows
                ))
                .OrderBy(part => part.IsRest),
        ];
    }

    private ImmutableArray<BookRow> Rows(
        ImmutableArray<BookStanding> standings,
        Func<BookStanding, AlertLevel, BookCell> cellOf
    ) =>
        [
            .. standings
                .Select(standing => new BookRow(
                    [standing],
                    [.. AlertLevels.All.Select(level => cellOf(standing, level))]
                ))
                .GroupBy(row => string.Join('|', row.Cells.Select(Signature)), StringComparer.Ordinal)
                .Select(group => new BookRow(
                    [.. group.SelectMany(row => row.Standings)],
                    group.First().Cells
                )),
        ];

    /// <summary>Industries as guides list them: national, Henan's, Henan's general groups, none of them.</summary>
    private IEnumerable<string> Ordered() =>
        _set
            .Industries.Keys.OrderBy(id =>
                id switch
                {
                    ['N', ..] => 0,
                    ['H', 'G', ..] => 2,
                    ['H', ..] => 1,
                    _ => 3,
                }
            )
            .ThenBy(id => id, StringComparer.Ordinal);

    private string Signature(BookPart part) =>
        string.Join(
            '\n',
            [
                .. part.Processes,
                part.IsRest ? FactIds.WholePlant : string.Empty,
                .. part.Rows.Select(row => $"{string.Join(',', row.Standings)}{Signature(row)}"),
            ]
        );

    private string Signature(BookRow row) =>
        $"{string.Join(',', row.Standings)}: {string.Join('|', row.Cells.Select(Signature))}";

    private string Signature(BookCell cell) =>
        $"{cell.Class?.Rule.Name};{cell.Trust};{cell.IsUncovered};"
        + string.Join(
            ';',
            cell.Entries.Select(entry =>
                $"{entry.Rule.Name},{entry.IsOtherwise},{entry.RestsOnReading},{entry.IsPossible},"
                + $"{string.Join('+', entry.Measures)},"
                + (entry.Left is null ? string.Empty : _words.Condition(entry.Left))
            )
        );
}
