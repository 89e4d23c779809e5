using System.Collections.Immutable;
using System.Text.Json;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Rules.Checks;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Cells;

/// <summary>Reads the <c>.cells.json</c> files of a rules folder (格表读取): what must come out in every cell.</summary>
internal sealed class CellFile(CheckedRules rules, CellSpace space, ICollection<Fault> faults)
{
    /// <summary>How the files end.</summary>
    public const string Ending = ".cells.json";

    /// <summary>What a draft says that it was held against.</summary>
    public const string Draft = "初稿，尚未核对 / draft, not yet held against the text";

    private readonly CellNames _names = new(rules);
    private readonly Dictionary<(string Line, AlertLevel Level), List<CellStatement>> _known = [];

    /// <summary>All statements of a folder, files in order of name; those of the examples below it are theirs.</summary>
    public ImmutableArray<CellStatement> ReadAll(string folder, string schemaFolder)
    {
        var statements = ImmutableArray.CreateBuilder<CellStatement>();
        foreach (var file in FilesBeside.Read(folder, Ending, "cells", schemaFolder, faults))
        {
            var index = 0;
            foreach (var table in file.Root.Items("tables"))
            {
                statements.AddRange(Table(file, table, index++));
            }
        }

        return statements.ToImmutable();
    }

    private IEnumerable<CellStatement> Table(JsonFile file, JsonElement table, int index)
    {
        var path = $"/tables/{index}";
        var period = PeriodReader.Period(
            table.GetProperty("effective"),
            file.Where($"{path}/effective"),
            faults
        );
        var industries = Known(
            file,
            $"{path}/industries",
            table.Texts("industries"),
            rules.Industries,
            new("没有行业", "no industry")
        );
        var isDraft = table.Text("heldAgainst") == Draft;
        var rows = table.Items("rows").ToArray();
        ImmutableSortedDictionary<string, FactValue>?[] facts =
        [
            .. rows.Select((row, i) => Facts(file, row, $"{path}/rows/{i}")),
        ];
        foreach (var industry in industries)
        {
            var processes = Known(
                file,
                $"{path}/processes",
                table.Texts("processes"),
                rules.ProcessesOf(industry),
                new($"{industry}没有工序", $"{industry} has no process")
            );
            for (var i = 0; i < rows.Length; i++)
            {
                var place = $"{path}/rows/{i}";
                var grades = Known(
                    file,
                    $"{place}/grades",
                    rows[i].Texts("grades"),
                    [.. space.GradesOf(industry)],
                    new($"{industry}没有等级", $"{industry} has no grade")
                );
                var lines =
                    from process in processes
                    from grade in grades
                    select new CellLine(industry, process, grade, facts[i] ?? CellLine.NoFacts);
                foreach (
                    var statement in lines.SelectMany(line =>
                        period is { } days && facts[i] is not null
                            ? Row(file, rows[i], place, line, days, (file.Name, index), isDraft)
                            : []
                    )
                )
                {
                    yield return statement;
                }
            }
        }
    }

    private IEnumerable<CellStatement> Row(
        JsonFile file,
        JsonElement row,
        string place,
        CellLine line,
        EffectivePeriod days,
        (string, int) table,
        bool isDraft
    )
    {
        foreach (var level in AlertLevels.All)
        {
            if (row.TextOrNull(level.Spell()) is not { } measures)
            {
                continue;
            }

            var statement = new CellStatement(
                line,
                level,
                days,
                new CellAnswer(row.Text("class"), measures, row.Text("trust")),
                file.Where($"{place}/{level.Spell()}"),
                table,
                isDraft
            );
            if (!_known.TryGetValue((line.Key, level), out var others))
            {
                _known.Add((line.Key, level), others = []);
            }

            if (others.Find(other => other.Effective.Overlaps(days)) is { } first)
            {
                faults.Add(
                    CellFaults.Repeated(statement.Where, _names.Cell(line, level.Spell()), first.Where)
                );
            }
            else
            {
                others.Add(statement);
                yield return statement;
            }
        }
    }

    private string[] Known(
        JsonFile file,
        string path,
        ImmutableArray<string> words,
        ImmutableArray<string> known,
        Bilingual lacking
    )
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!known.Contains(words[i], StringComparer.Ordinal))
            {
                faults.Add(
                    CellFaults.NoSuchCell(
                        file.Where($"{path}/{i}"),
                        words[i],
                        lacking,
                        NearestWord.To(words[i], known)
                    )
                );
            }
        }

        return [.. words.Intersect(known, StringComparer.Ordinal)];
    }

    private ImmutableSortedDictionary<string, FactValue>? Facts(JsonFile file, JsonElement row, string place)
    {
        var facts = CellLine.NoFacts.ToBuilder();
        var isSound = true;
        if (row.TryGetProperty("line", out var line))
        {
            foreach (var named in line.EnumerateObject())
            {
                if (Value(named) is { } value)
                {
                    facts[named.Name] = value;
                }
                else
                {
                    isSound = false;
                    faults.Add(
                        CellFaults.BadFact(
                            file.Where($"{place}/line/{named.Name}"),
                            named.Name,
                            rules.Set.Facts.TryGet(named.Name, out _)
                                ? null
                                : NearestWord.To(named.Name, rules.Set.Facts.Facts.Select(fact => fact.Id))
                        )
                    );
                }
            }
        }

        return isSound ? facts.ToImmutable() : null;
    }

    private FactValue? Value(JsonProperty named) =>
        rules.Set.Facts.TryGet(named.Name, out var fact)
        && fact.Table is FactTable.Enterprise or FactTable.Line
        && fact.Id is not (FactIds.Industry or FactIds.Process or FactIds.Grade)
            ? (fact.Type, named.Value.ValueKind) switch
            {
                (FactType.Flag, JsonValueKind.True or JsonValueKind.False) => FactValue.Of(
                    named.Value.GetBoolean()
                ),
                (FactType.Number, JsonValueKind.Number) => FactValue.Of(named.Value.GetDouble()),
                (FactType.Category, JsonValueKind.String)
                    when fact.Values.Any(value => value.Id == named.Value.GetString()) => FactValue.Of(
                    named.Value.GetString()
                ),
                _ => null,
            }
            : null;
}
