namespace EnvControl.Engine.Scenarios;

/// <summary>Lines run or emit more or less than before (生产线按比例调整); capacities and the firm's yearly figures stay.</summary>
/// <param name="Where">Where it stands.</param>
/// <param name="Note">Why.</param>
/// <param name="Lines">Which lines.</param>
/// <param name="Permille">Thousandths of what it was: 1,000 is unchanged, at most 10,000.</param>
/// <param name="Part">What is scaled.</param>
public sealed record LineScaling(string Where, string? Note, FirmChoice Lines, int Permille, ScaledPart Part)
    : Change(Where, Note);
