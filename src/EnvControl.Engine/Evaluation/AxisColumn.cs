using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Evaluation;

/// <summary>One dimension of a table as a column (一维的列): codes, or the numbers they are found from.</summary>
/// <param name="Axis">The dimension.</param>
/// <param name="Codes">Codes, shape [positions]; <c>null</c> for numbers.</param>
/// <param name="Numbers">Numbers, shape [positions], NaN missing; <c>null</c> for codes.</param>
internal sealed record AxisColumn(Axis Axis, AlignedColumn<byte>? Codes, AlignedColumn<double>? Numbers)
{
    /// <summary>How much memory it takes.</summary>
    public nuint Bytes => (Codes?.Bytes ?? 0) + (Numbers?.Bytes ?? 0);
}
