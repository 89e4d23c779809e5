using System.Collections.Frozen;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Standing;

namespace EnvControl.Domain.Inventory;

/// <summary>Collects firms row by row into an <see cref="EnterpriseTable"/> (企业表的构建). Not safe for several threads.</summary>
public sealed class EnterpriseTableBuilder
{
    private readonly FactCatalog _facts;
    private readonly (FactDefinition Fact, ColumnBuilder Builder)[] _columns;
    private readonly ColumnBuilder _industries;
    private readonly ColumnBuilder _grades;
    private readonly List<int> _standingStart = [0];
    private readonly List<IndustryStanding> _standings = [];

    /// <summary>Begins a table with one column for each enterprise fact.</summary>
    public EnterpriseTableBuilder(FactCatalog facts)
    {
        _facts = facts;
        _columns = [.. facts.Of(FactTable.Enterprise).Select(fact => (fact, new ColumnBuilder(fact)))];
        _industries = ColumnOf(FactIds.Industry);
        _grades = ColumnOf(FactIds.Grade);
    }

    /// <summary>How many firms were added.</summary>
    public int Count => _standingStart.Count - 1;

    /// <summary>Adds a firm.</summary>
    /// <param name="valueOf">The value of each enterprise fact; those of <c>industry</c> and <c>grade</c> are taken from <paramref name="standings"/>.</param>
    /// <param name="standings">The firm's guide industries and its grade in each; at least one.</param>
    /// <exception cref="ArgumentException">No industry is given, or a category's value is not declared.</exception>
    public void Add(Func<FactDefinition, FactValue> valueOf, params ReadOnlySpan<IndustryStanding> standings)
    {
        EndRow(standings);
        foreach (var (fact, builder) in _columns)
        {
            if (fact.Id is not (FactIds.Industry or FactIds.Grade))
            {
                builder.Append(valueOf(fact));
            }
        }
    }

    /// <summary>The column of a fact, to be filled cell by cell beside <see cref="EndRow"/>; not for <c>industry</c> and <c>grade</c>.</summary>
    /// <exception cref="KeyNotFoundException">The fact is not of this table.</exception>
    public ColumnBuilder ColumnOf(string factId)
    {
        foreach (var (fact, builder) in _columns)
        {
            if (fact.Id == factId)
            {
                return builder;
            }
        }

        throw new KeyNotFoundException($"'{factId}' is no fact of the table of enterprises.");
    }

    /// <summary>Ends a firm whose other cells were appended to their columns.</summary>
    /// <param name="standings">The firm's guide industries and its grade in each; at least one.</param>
    /// <exception cref="ArgumentException">No industry is given, or it is not declared.</exception>
    public void EndRow(params ReadOnlySpan<IndustryStanding> standings)
    {
        if (standings.IsEmpty)
        {
            throw new ArgumentException(
                "A firm has at least one guide industry; one in none of the guides has 'general'.",
                nameof(standings)
            );
        }

        var first = standings[0];
        _industries.Append(FactValue.Of(first.Industry.Text));
        _grades.Append(first.Grade is { } grade ? FactValue.Of(grade.Spell()) : FactValue.Missing);
        _standings.AddRange(standings);
        _standingStart.Add(_standings.Count);
    }

    /// <summary>Ends the table.</summary>
    /// <exception cref="InvalidOperationException">A column was filled for more or fewer firms than there are.</exception>
    public EnterpriseTable Build()
    {
        foreach (var (fact, builder) in _columns)
        {
            if (builder.Count != Count)
            {
                throw new InvalidOperationException(
                    $"'{fact.Id}' has {builder.Count} cells for {Count} firms."
                );
            }
        }

        return new EnterpriseTable(
            _facts,
            _columns.ToFrozenDictionary(c => c.Fact.Id, c => c.Builder.Build(), StringComparer.Ordinal),
            [.. _standingStart],
            [.. _standings]
        );
    }
}
