namespace EnvControl.Application.Inventories;

/// <summary>How often one column changed among rows that both versions have (按列改动).</summary>
/// <param name="Heading">The column.</param>
/// <param name="Changed">Cells with another value.</param>
/// <param name="Filled">Cells that were missing and are known now.</param>
/// <param name="Emptied">Cells that were known and are missing now.</param>
public sealed record ColumnDiff(string Heading, int Changed, int Filled, int Emptied)
{
    /// <summary>All of them.</summary>
    public int Count => Changed + Filled + Emptied;
}
