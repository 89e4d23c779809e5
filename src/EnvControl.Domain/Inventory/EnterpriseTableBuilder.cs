using System.Collections.Frozen;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Standing;

namespace EnvControl.Domain.Inventory;

/// <summary>Collects firms row by row into an <see cref="EnterpriseTable"/> (企业表的构建). Not safe for several threads.</summary>
public sealed class EnterpriseTableBuilder
{
    private readonly FactCatalog _facts;
    private readonly (FactDefinition Fact, ColumnBuilder Builder)[] _columns;
    private readonly List<int> _standingStart = [0];
    private readonly List<IndustryStanding> _standings = [];

    /// <summary>Begins a table with one column for each enterprise fact.</summary>
    public EnterpriseTableBuilder(FactCatalog facts)
    {
        _facts = facts;
        _columns = [.. facts.Of(FactTable.Enterprise).Select(fact => (fact, new ColumnBuilder(fact)))];
    }

    /// <summary>How many firms were added.</summary>
    public int Count => _standingStart.Count - 1;

    /// <summary>Adds a firm.</summary>
    /// <param name="valueOf">The value of each enterprise fact; those of <c>industry</c> and <c>grade</c> are taken from <paramref name="standings"/>.</param>
    /// <param name="standings">The firm's guide industries and its grade in each; at least one.</param>
    /// <exception cref="ArgumentException">No industry is given, or a category's value is not declared.</exception>
    public void Add(Func<FactDefinition, FactValue> valueOf, params ReadOnlySpan<IndustryStanding> standings)
    {
        if (standings.IsEmpty)
        {
            throw new ArgumentException(
                "A firm has at least one guide industry; one in none of the guides has 'general'.",
                nameof(standings)
            );
        }

        var first = standings[0];
        foreach (var (fact, builder) in _columns)
        {
            builder.Append(
                fact.Id switch
                {
                    FactIds.Industry => FactValue.Of(first.Industry.Text),
                    FactIds.Grade => first.Grade is { } grade
                        ? FactValue.Of(grade.Spell())
                        : FactValue.Missing,
                    _ => valueOf(fact),
                }
            );
        }

        _standings.AddRange(standings);
        _standingStart.Add(_standings.Count);
    }

    /// <summary>Ends the table.</summary>
    public EnterpriseTable Build() =>
        new(
            _facts,
            _columns.ToFrozenDictionary(c => c.Fact.Id, c => c.Builder.Build(), StringComparer.Ordinal),
            [.. _standingStart],
            [.. _standings]
        );
}
