using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Standing;

namespace EnvControl.Domain.Inventory;

/// <summary>Collects lines into a <see cref="LineTable"/> that fits an enterprise table (生产线表的构建). Not safe for several threads.</summary>
/// <remarks>Lines may come in any order; they are put beside their firm, keeping their order within it.</remarks>
public sealed class LineTableBuilder
{
    private readonly EnterpriseTable _enterprises;
    private readonly ImmutableArray<FactDefinition> _facts;
    private readonly List<(int Firm, FactValue[] Values)> _rows = [];
    private readonly FrozenDictionary<string, int> _position;

    /// <summary>Begins a table for these enterprises.</summary>
    public LineTableBuilder(EnterpriseTable enterprises)
    {
        _enterprises = enterprises;
        // The firm's guide industry is also a column of the line table: a line says which of several it belongs to.
        _facts = [enterprises.Facts[FactIds.Industry], .. enterprises.Facts.Of(FactTable.Line)];
        _position = _facts
            .Select((f, i) => (f.Id, i))
            .ToFrozenDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
    }

    /// <summary>Adds a line of a firm.</summary>
    /// <param name="firm">The row of the firm in the enterprise table.</param>
    /// <param name="valueOf">The value of each line fact and of <c>industry</c>, which may be missing where the firm has one industry.</param>
    /// <exception cref="ArgumentException">The firm has several industries and the line names none, or one that is not the firm's.</exception>
    public void Add(int firm, Func<FactDefinition, FactValue> valueOf)
    {
        var values = new FactValue[_facts.Length];
        for (var i = 0; i < _facts.Length; i++)
        {
            values[i] = valueOf(_facts[i]);
        }

        var industry = _position[FactIds.Industry];
        if (values[industry].IsMissing && _enterprises.StandingsOf(firm).Length == 1)
        {
            values[industry] = FactValue.Of(_enterprises.StandingsOf(firm)[0].Industry.Text);
        }

        _ = StandingOf(firm, values[industry]);
        _rows.Add((firm, values));
    }

    /// <summary>Ends the table: firms without lines get their whole-plant line.</summary>
    public LineTable Build()
    {
        var builders = _facts.Select(fact => new ColumnBuilder(fact)).ToArray();
        var grades = new List<ushort>();
        var gradeFact = _enterprises.Facts[FactIds.Grade];
        var firstLine = new int[_enterprises.Count + 1];
        var byFirm = _rows.ToLookup(row => row.Firm, row => row.Values);
        for (var firm = 0; firm < _enterprises.Count; firm++)
        {
            var before = grades.Count;
            foreach (var values in byFirm[firm])
            {
                for (var i = 0; i < builders.Length; i++)
                {
                    builders[i].Append(values[i]);
                }

                grades.Add(CodeOf(StandingOf(firm, values[_position[FactIds.Industry]]).Grade));
            }

            if (grades.Count == before)
            {
                AppendWholePlant(firm, builders);
                grades.Add(CodeOf(_enterprises.StandingsOf(firm)[0].Grade));
            }

            firstLine[firm + 1] = grades.Count;
        }

        return new LineTable(
            _facts
                .Select((fact, i) => (fact.Id, Column: builders[i].Build()))
                .ToFrozenDictionary(p => p.Id, p => p.Column, StringComparer.Ordinal),
            firstLine,
            new CategoryColumn([.. grades], [.. gradeFact.Values.Select(v => v.Id)])
        );
    }

    private static ushort CodeOf(PerformanceGrade? grade) => grade is { } known ? (ushort)known : (ushort)0;

    private IndustryStanding StandingOf(int firm, FactValue industry)
    {
        foreach (var standing in _enterprises.StandingsOf(firm))
        {
            if (!industry.IsMissing && standing.Industry.Text == industry.Text)
            {
                return standing;
            }
        }

        throw new ArgumentException(
            $"'{industry}' is not an industry of {_enterprises.CreditCodes.Text(firm)}; a line of a firm with several industries names its own.",
            nameof(industry)
        );
    }

    private void AppendWholePlant(int firm, ColumnBuilder[] builders)
    {
        for (var i = 0; i < _facts.Length; i++)
        {
            var id = _facts[i].Id;
            var pollutant = Pollutants
                .All.Where(p => FactIds.Daily(p) == id)
                .Cast<Pollutant?>()
                .FirstOrDefault();
            if (pollutant is { } known)
            {
                builders[i].AppendGrams(DailyOf(firm, known));
                continue;
            }

            builders[i]
                .Append(
                    id switch
                    {
                        FactIds.Industry => FactValue.Of(_enterprises.StandingsOf(firm)[0].Industry.Text),
                        FactIds.Line or FactIds.Process => FactValue.Of(FactIds.WholePlant),
                        _ => FactValue.Missing,
                    }
                );
        }
    }

    private long DailyOf(int firm, Pollutant pollutant)
    {
        var yearly = _enterprises.Yearly(pollutant).Grams[firm];
        var days = _enterprises[FactIds.OperatingDays][firm];
        return yearly switch
        {
            AmountColumn.Missing => AmountColumn.Missing,
            0 => 0,
            _ when days.IsMissing => AmountColumn.Missing,
            _ => GramsPerYear.FromTonnes(yearly / 1_000_000m).PerDay((decimal)days.Number).Grams,
        };
    }
}
