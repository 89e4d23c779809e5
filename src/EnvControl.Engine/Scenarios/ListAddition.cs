using EnvControl.Domain.Overlays;

namespace EnvControl.Engine.Scenarios;

/// <summary>Firms are put on a list (列入名单).</summary>
/// <param name="Where">Where it stands.</param>
/// <param name="Note">Why.</param>
/// <param name="Firms">Which firms.</param>
/// <param name="Entry">What is approved, from when to when; its firm and line are filled in for each firm.</param>
public sealed record ListAddition(string Where, string? Note, FirmChoice Firms, Overlay Entry)
    : Change(Where, Note);
