using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;

namespace EnvControl.Files.Reading;

/// <summary>Reads a firm's industries and grades (行业与管控类型单元格): <c>N15;N16</c> and <c>N15:B;N16:C</c>, or one of each.</summary>
/// <remarks>
/// City lists have two columns of industries: that of key industries is empty where the other is filled. And their column of
/// grades also says who is leading, idle or of the guarantee class, which is read as what it is.
/// </remarks>
internal sealed class StandingCells(FactCatalog facts, FaultReport faults)
{
    private static readonly char[] Between = [';', '；'];
    private static readonly char[] Inside = [':', '：'];

    private readonly Dictionary<string, Dictionary<string, FirmStanding>> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, FirmStanding>> _readOther = new(
        StringComparer.Ordinal
    );
    private HeadingMap? _map;
    private int _industry;
    private int _other;
    private int _grade;

    /// <summary>The column of industries that are no key industries; no fact of its own.</summary>
    public static FactDefinition OtherIndustry { get; } =
        new(
            "other_industry_type",
            new Bilingual("其他行业类型", "Other industry"),
            FactType.Text,
            FactTable.Enterprise,
            "other_industry_type",
            [],
            [],
            null,
            null,
            null,
            IsInteger: false,
            IsColumnRequired: false,
            IsCellMandatory: false
        );

    /// <summary>The firm's standing, shared by firms alike; <c>null</c> when an industry cannot be read, which is then reported.</summary>
    public FirmStanding? Read(HeadingMap map, RawRow row)
    {
        if (!ReferenceEquals(map, _map))
        {
            (_map, _industry, _other, _grade) = (
                map,
                map.ColumnOf(FactIds.Industry),
                map.ColumnOf(OtherIndustry.Id),
                map.ColumnOf(FactIds.Grade)
            );
        }

        // A city has some hundreds of pairs of cells: each is taken apart once, and again only when it has faults to be told.
        var industry = CellAt(row, _industry);
        var grade = CellAt(row, _grade);
        var isOther = industry.IsEmpty && CellAt(row, _other).Length > 0;
        var read = isOther ? _readOther : _read;
        industry = isOther ? CellAt(row, _other) : industry;
        if (!read.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(industry, out var byGrade))
        {
            byGrade = new(StringComparer.Ordinal);
            read.Add(industry.ToString(), byGrade);
        }

        var known = byGrade.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(grade, out var standing))
        {
            return standing;
        }

        var told = faults.Count;
        var found = Standing(map, row, isOther);
        if (found is not null && faults.Count == told)
        {
            known[grade] = found;
        }

        return found;
    }

    private static ReadOnlySpan<char> CellAt(RawRow row, int column) =>
        column >= 0 && column < row.Width ? row[column] : [];

    private FirmStanding? Standing(HeadingMap map, RawRow row, bool isOther)
    {
        if ((isOther ? Others(map, row) : Industries(map, row)) is not { } industries)
        {
            return null;
        }

        var types = Types(map, row, industries);
        var says = types
            .Where(type => type.Type.FactId is not null)
            .Select(type => (FactId: type.Type.FactId!, type.Type.Flag, type.Word))
            .DistinctBy(said => (said.FactId, said.Flag))
            .ToArray();
        foreach (
            var group in says.GroupBy(said => said.FactId, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
        )
        {
            var fact = facts[group.Key];
            faults.Add(
                CellFaults.SaysOtherwise(
                    map.Where(row, facts[FactIds.Grade]),
                    group.First().Word,
                    fact,
                    group.Last().Word
                )
            );
        }

        return new FirmStanding(
            [
                .. industries.Select(industry => new IndustryStanding(
                    industry,
                    types.FirstOrDefault(type => type.Industry == industry.Text).Type?.Grade
                )),
            ],
            [.. says.DistinctBy(said => said.FactId, StringComparer.Ordinal)],
            types.Exists(type => type.Type.IsGuarantee),
            isOther
        );
    }

    /// <summary>What stands in the column of other industries: those of the guides by their names; any other is in none of the guides.</summary>
    private GuideIndustry[] Others(HeadingMap map, RawRow row) =>
        [
            .. map.Cell(row, OtherIndustry.Id)
                .Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(word => Declared(facts[FactIds.Industry], word))
                .Select(id => id is null ? GuideIndustry.General : GuideIndustry.Parse(id))
                .DefaultIfEmpty(GuideIndustry.General)
                .Distinct(),
        ];

    private GuideIndustry[]? Industries(HeadingMap map, RawRow row)
    {
        var fact = facts[FactIds.Industry];
        var text = map.Cell(row, fact.Id);
        var words = text.Split(
            Between,
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        if (words.Length == 0)
        {
            if (map.Has(fact.Id))
            {
                faults.Add(CellFaults.EmptyCell(map.Where(row, fact), fact));
            }

            return null;
        }

        var industries = new List<GuideIndustry>();
        var isRead = true;
        foreach (var word in words)
        {
            if (Declared(fact, word) is not { } id)
            {
                isRead = false;
                faults.Add(CellFaults.NoValue(map.Where(row, fact), word, fact));
            }
            else if (industries.Exists(industry => industry.Text == id))
            {
                faults.Add(CellFaults.DoubleIndustry(map.Where(row, fact), word));
            }
            else
            {
                industries.Add(GuideIndustry.Parse(id));
            }
        }

        return isRead ? [.. industries] : null;
    }

    private List<(string Industry, string Word, ControlType Type)> Types(
        HeadingMap map,
        RawRow row,
        GuideIndustry[] industries
    )
    {
        var fact = facts[FactIds.Grade];
        var types = new List<(string Industry, string Word, ControlType Type)>();
        foreach (
            var part in map.Cell(row, fact.Id)
                .Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
        {
            var pair = part.Split(Inside, 2, StringSplitOptions.TrimEntries);
            var industry =
                pair.Length == 2 ? Declared(facts[FactIds.Industry], pair[0])
                : industries.Length == 1 ? industries[0].Text
                : null;
            if (industry is null || !industries.Any(own => own.Text == industry))
            {
                faults.Add(CellFaults.GradeWithoutIndustry(map.Where(row, fact), part));
            }
            else if (ControlType.Read(pair[^1]) is not { } type)
            {
                faults.Add(CellFaults.NoValue(map.Where(row, fact), pair[^1], fact));
            }
            else if (types.Exists(known => known.Industry == industry))
            {
                faults.Add(CellFaults.DoubleIndustry(map.Where(row, fact), part));
            }
            else
            {
                types.Add((industry, pair[^1], type));
            }
        }

        return types;
    }

    private static string? Declared(FactDefinition fact, string word) =>
        fact.Values.FirstOrDefault(value => value.Id == word || value.Label.Zh == word)?.Id;
}
