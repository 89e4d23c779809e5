namespace EnvControl.Engine.Scenarios;

/// <summary>Firms are taken off a list (移出名单): every entry of theirs that is in force on the day.</summary>
/// <param name="Where">Where it stands.</param>
/// <param name="Note">Why.</param>
/// <param name="Firms">Which firms.</param>
/// <param name="Kind">Which list.</param>
public sealed record ListRemoval(string Where, string? Note, FirmChoice Firms, ListKind Kind)
    : Change(Where, Note);
