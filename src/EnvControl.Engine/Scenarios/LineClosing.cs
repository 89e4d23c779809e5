namespace EnvControl.Engine.Scenarios;

/// <summary>Lines are closed for good (关闭生产线): they leave the base; a firm without any line left leaves the inventory.</summary>
/// <param name="Where">Where it stands.</param>
/// <param name="Note">Why.</param>
/// <param name="Lines">Which lines.</param>
public sealed record LineClosing(string Where, string? Note, FirmChoice Lines) : Change(Where, Note);
