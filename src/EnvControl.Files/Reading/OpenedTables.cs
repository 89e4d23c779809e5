using System.Collections.Immutable;

namespace EnvControl.Files.Reading;

/// <summary>The tables of an inventory that are there, opened and yet to be read (已打开的各表).</summary>
/// <param name="Enterprises">The firms; <c>null</c> when there are none.</param>
/// <param name="Lines">The lines; <c>null</c> when there are none.</param>
/// <param name="Sources">The other sources; <c>null</c> when there are none.</param>
/// <param name="Lists">The list files, in order.</param>
/// <param name="Files">The paths of all files, in the order in which they are hashed.</param>
internal sealed record OpenedTables(
    RawTable? Enterprises,
    RawTable? Lines,
    RawTable? Sources,
    ImmutableArray<TextSource> Lists,
    ImmutableArray<string> Files
);
