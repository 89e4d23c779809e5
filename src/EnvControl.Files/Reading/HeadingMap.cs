using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;

namespace EnvControl.Files.Reading;

/// <summary>Which column of a table holds which fact (列标题对应), whatever the order and the language of the headings.</summary>
internal sealed class HeadingMap
{
    private static readonly Dictionary<string, PersonalKind> Personal = new(StringComparer.OrdinalIgnoreCase)
    {
        ["联系人"] = PersonalKind.Person,
        ["contacts"] = PersonalKind.Person,
        ["contact"] = PersonalKind.Person,
        ["联系方式"] = PersonalKind.Phone,
        ["联系电话"] = PersonalKind.Phone,
        ["phone"] = PersonalKind.Phone,
        ["企业法人"] = PersonalKind.LegalPerson,
        ["legal_person"] = PersonalKind.LegalPerson,
    };

    private readonly Dictionary<PersonalKind, int> _personal = [];
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly string[] _headings;
    private readonly bool _isGapless;

    private HeadingMap(string table, string[] headings)
    {
        Table = table;
        _headings = headings;
        _isGapless = headings.All(heading => heading.Length > 0);
    }

    /// <summary>The table's name for messages.</summary>
    public string Table { get; }

    /// <summary>Whether a fact has a column.</summary>
    public bool Has(string factId) => _columns.ContainsKey(factId);

    /// <summary>The place of a fact's column, or −1.</summary>
    public int ColumnOf(string factId) => _columns.GetValueOrDefault(factId, -1);

    /// <summary>Whether the table holds personal data, which the inventory leaves out.</summary>
    public bool IsPersonal => _personal.Count > 0;

    /// <summary>The place of a column of personal data, or −1.</summary>
    public int PersonalColumn(PersonalKind kind) => _personal.GetValueOrDefault(kind, -1);

    /// <summary>Reports a filled cell that stands under no heading.</summary>
    public void CheckWidth(RawRow row, FaultReport faults)
    {
        var last = _isGapless ? _headings.Length : 0;
        for (var i = row.Width - 1; i >= last; i--)
        {
            if ((i >= _headings.Length || _headings[i].Length == 0) && row[i].Length > 0)
            {
                faults.Add(
                    ReadingFaults.TooManyCells(
                        $"{Table}:{row.Number}",
                        i + 1,
                        _headings.Count(heading => heading.Length > 0)
                    )
                );
                return;
            }
        }
    }

    /// <summary>Reads the headings of a table; missing, double and unknown ones are reported.</summary>
    /// <param name="table">The table's name.</param>
    /// <param name="headings">The first row.</param>
    /// <param name="facts">The facts the table may hold.</param>
    /// <param name="isRequired">Whether a fact's column must be there.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static HeadingMap Of(
        string table,
        RawRow headings,
        IReadOnlyCollection<FactDefinition> facts,
        Func<FactDefinition, bool> isRequired,
        FaultReport faults
    )
    {
        string[] texts = [.. Enumerable.Range(0, headings.Width).Select(headings.Text)];
        var map = new HeadingMap(table, texts);
        var known = facts
            .SelectMany(fact => fact.Headings.Select(heading => (heading, fact)))
            .DistinctBy(pair => pair.heading, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(pair => pair.heading, pair => pair.fact, StringComparer.OrdinalIgnoreCase);
        var unknown = new List<string>();
        for (var i = 0; i < texts.Length; i++)
        {
            map.Add(i, known, unknown, faults);
        }

        TellUnknown(map, unknown, known, faults);
        foreach (var fact in facts.Where(fact => isRequired(fact) && !map._columns.ContainsKey(fact.Id)))
        {
            faults.Add(
                ReadingFaults.MissingColumn($"{table}:1", fact, Misspelt(fact, texts, known.ContainsKey))
            );
        }

        // What is plainly misspelt is there: it is no column that a list does without.
        foreach (var fact in facts.Where(fact => fact.IsColumnExpected && !map._columns.ContainsKey(fact.Id)))
        {
            if (Misspelt(fact, texts, known.ContainsKey) is { } heading)
            {
                faults.Add(ReadingFaults.MissingColumn($"{table}:1", fact, heading));
            }
        }

        return map;
    }

    /// <summary>What looks like a column that is not there is told by itself, all else together.</summary>
    private static void TellUnknown(
        HeadingMap map,
        List<string> unknown,
        Dictionary<string, FactDefinition> known,
        FaultReport faults
    )
    {
        string[] open = [.. known.Where(pair => !map.Has(pair.Value.Id)).Select(pair => pair.Key)];
        foreach (
            var group in unknown.GroupBy(heading => NearestWord.To(heading, open), StringComparer.Ordinal)
        )
        {
            if (group.Key is null)
            {
                faults.Add(ReadingFaults.UnknownColumns($"{map.Table}:1", [.. group]));
                continue;
            }

            foreach (var heading in group)
            {
                faults.Add(ReadingFaults.UnknownColumn($"{map.Table}:1:{heading}", heading, group.Key));
            }
        }
    }

    private static string? Misspelt(FactDefinition fact, string[] headings, Predicate<string> isKnown) =>
        Array.Find(
            headings,
            heading => !isKnown(heading) && NearestWord.To(heading, fact.Headings) is not null
        );

    /// <summary>The cell of a fact in a row; empty when the column or the cell is absent.</summary>
    public string Cell(RawRow row, string factId) => row.Text(ColumnOf(factId));

    /// <summary><c>table:row:heading</c> of a fact's cell.</summary>
    public string Where(RawRow row, FactDefinition fact) =>
        $"{row.Table ?? Table}:{row.Number}:{(_columns.TryGetValue(fact.Id, out var column) ? _headings[column] : fact.Column ?? fact.Id)}";

    private void Add(
        int column,
        Dictionary<string, FactDefinition> known,
        List<string> unknown,
        FaultReport faults
    )
    {
        var heading = _headings[column];
        if (heading.Length == 0)
        {
            return;
        }

        var where = $"{Table}:1:{heading}";
        if (Personal.TryGetValue(heading, out var kind))
        {
            _personal.TryAdd(kind, column);
            faults.Add(ReadingFaults.PersonalColumn(where));
        }
        else if (!known.TryGetValue(heading, out var fact))
        {
            unknown.Add(heading);
        }
        else if (!_columns.TryAdd(fact.Id, column))
        {
            faults.Add(ReadingFaults.DoubleColumn(where, _headings[_columns[fact.Id]]));
        }
    }
}
