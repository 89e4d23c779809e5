using EnvControl.Domain.Facts;

namespace EnvControl.Domain.Inventory;

/// <summary>A column of emissions in whole grams (排放量列): shape [rows], per day or per year as its fact says; −1 is missing.</summary>
/// <param name="grams">Whole grams for each row, or −1.</param>
/// <param name="gramsPerUnit">Grams in one unit of the fact: 1,000 for kg, 1,000,000 for t.</param>
public sealed class AmountColumn(long[] grams, long gramsPerUnit) : Column
{
    /// <summary>The number that stands for missing.</summary>
    public const long Missing = -1;

    /// <inheritdoc/>
    public override int Count => grams.Length;

    /// <summary>The raw grams, shape [rows]; −1 is missing.</summary>
    public ReadOnlySpan<long> Grams => grams;

    /// <inheritdoc/>
    public override FactValue this[int row] =>
        grams[row] == Missing
            ? FactValue.Missing
            : FactValue.Of((double)((decimal)grams[row] / gramsPerUnit));
}
