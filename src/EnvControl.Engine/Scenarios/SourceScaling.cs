namespace EnvControl.Engine.Scenarios;

/// <summary>Sources that are not firms emit more or less than before (其他源按比例调整).</summary>
/// <param name="Where">Where it stands.</param>
/// <param name="Note">Why.</param>
/// <param name="Group">The group of sources.</param>
/// <param name="Division">Only in this division; <c>null</c> for all.</param>
/// <param name="Permille">Thousandths of what it was: 1,000 is unchanged, at most 10,000.</param>
public sealed record SourceScaling(string Where, string? Note, string Group, string? Division, int Permille)
    : Change(Where, Note);
