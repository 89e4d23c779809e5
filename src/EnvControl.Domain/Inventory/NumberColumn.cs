using EnvControl.Domain.Facts;

namespace EnvControl.Domain.Inventory;

/// <summary>A column of numbers in the fact's unit (数值列): shape [rows], missing is kept apart as NaN and never handed out.</summary>
/// <param name="values">One finite number for each row, or NaN where it is missing.</param>
public sealed class NumberColumn(double[] values) : Column
{
    /// <inheritdoc/>
    public override int Count => values.Length;

    /// <summary>The raw numbers, shape [rows]; NaN is missing.</summary>
    public ReadOnlySpan<double> Values => values;

    /// <inheritdoc/>
    public override FactValue this[int row] =>
        double.IsNaN(values[row]) ? FactValue.Missing : FactValue.Of(values[row]);
}
