using System.Collections.Immutable;

namespace EnvControl.Domain.Inventory;

/// <summary>The city's sources that are not firms (全社会其他源): dust, vehicles, machinery, households.</summary>
/// <param name="Rows">One row for each group and division, in the order of the file.</param>
public sealed record SourceTable(ImmutableArray<SourceRow> Rows);
