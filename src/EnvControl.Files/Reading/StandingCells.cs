using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;

namespace EnvControl.Files.Reading;

/// <summary>Reads a firm's industries and grades (行业与绩效等级单元格): <c>N15;N16</c> and <c>N15:B;N16:C</c>, or one of each.</summary>
internal sealed class StandingCells(FactCatalog facts, FaultReport faults)
{
    private static readonly char[] Between = [';', '；'];
    private static readonly char[] Inside = [':', '：'];

    private readonly Dictionary<string, Dictionary<string, IndustryStanding[]>> _read = new(
        StringComparer.Ordinal
    );
    private HeadingMap? _map;
    private int _industry;
    private int _grade;

    /// <summary>The firm's standings, not to be changed; <c>null</c> when an industry cannot be read, which is then reported.</summary>
    public IndustryStanding[]? Read(HeadingMap map, RawRow row)
    {
        if (!ReferenceEquals(map, _map))
        {
            (_map, _industry, _grade) = (map, map.ColumnOf(FactIds.Industry), map.ColumnOf(FactIds.Grade));
        }

        // A city has some hundreds of pairs of cells: each is taken apart once, and again only when it has faults to be told.
        var industry = CellAt(row, _industry);
        var grade = CellAt(row, _grade);
        if (!_read.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(industry, out var byGrade))
        {
            byGrade = new(StringComparer.Ordinal);
            _read.Add(industry.ToString(), byGrade);
        }

        var known = byGrade.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(grade, out var standings))
        {
            return standings;
        }

        var told = faults.Count;
        var found = Standings(map, row);
        if (found is not null && faults.Count == told)
        {
            known[grade] = found;
        }

        return found;
    }

    private static ReadOnlySpan<char> CellAt(RawRow row, int column) =>
        column >= 0 && column < row.Width ? row[column] : [];

    private IndustryStanding[]? Standings(HeadingMap map, RawRow row)
    {
        if (Industries(map, row) is not { } industries)
        {
            return null;
        }

        var grades = Grades(map, row, industries);
        return
        [
            .. industries.Select(industry => new IndustryStanding(
                industry,
                grades.TryGetValue(industry.Text, out var grade) ? grade : null
            )),
        ];
    }

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

    private Dictionary<string, PerformanceGrade> Grades(
        HeadingMap map,
        RawRow row,
        GuideIndustry[] industries
    )
    {
        var fact = facts[FactIds.Grade];
        var grades = new Dictionary<string, PerformanceGrade>(StringComparer.Ordinal);
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
            else if (CellReader.Grade(pair[^1]) is not { } grade)
            {
                faults.Add(CellFaults.NoValue(map.Where(row, fact), pair[^1], fact));
            }
            else if (!grades.TryAdd(industry, grade))
            {
                faults.Add(CellFaults.DoubleIndustry(map.Where(row, fact), part));
            }
        }

        return grades;
    }

    private static string? Declared(FactDefinition fact, string word) =>
        fact.Values.FirstOrDefault(value => value.Id == word || value.Label.Zh == word)?.Id;
}
