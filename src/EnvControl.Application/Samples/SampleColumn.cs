using EnvControl.Domain.Facts;

namespace EnvControl.Application.Samples;

/// <summary>A column of the sample's tables (样本列): heading, fact and value in one place, for files and for memory alike.</summary>
/// <typeparam name="TRow">A firm or a line.</typeparam>
/// <param name="factId">The fact it holds.</param>
/// <param name="heading">Its heading in files.</param>
/// <param name="value">What it holds for a row that leaves nothing empty.</param>
public sealed class SampleColumn<TRow>(string factId, string heading, Func<TRow, FactValue> value)
    where TRow : SampleRow
{
    /// <summary>The fact it holds.</summary>
    public string FactId => factId;

    /// <summary>Its heading in files.</summary>
    public string Heading => heading;

    /// <summary>Its value in a row; missing where the row leaves the fact empty.</summary>
    public FactValue Of(TRow row) =>
        row.Missing.Contains(factId, StringComparer.Ordinal) ? FactValue.Missing : value(row);
}
