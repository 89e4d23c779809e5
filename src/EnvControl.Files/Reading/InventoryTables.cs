using System.Collections.Immutable;

namespace EnvControl.Files.Reading;

/// <summary>The parts of an inventory before they are read (清单各表): tables as they stand, and its lists.</summary>
/// <param name="Enterprises">The firms.</param>
/// <param name="Lines">The lines; <c>null</c> when there are none.</param>
/// <param name="Sources">The other sources; <c>null</c> when there are none.</param>
/// <param name="Lists">The list files, in order.</param>
internal sealed record InventoryTables(
    RawTable Enterprises,
    RawTable? Lines,
    RawTable? Sources,
    ImmutableArray<TextSource> Lists
);
