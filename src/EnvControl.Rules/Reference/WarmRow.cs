namespace EnvControl.Rules.Reference;

/// <summary>A row of no city (预热行), with a property of each kind that facts have.</summary>
/// <param name="Word">A text.</param>
/// <param name="Number">A number.</param>
/// <param name="Flag">A yes or no.</param>
public sealed record WarmRow(string? Word, double? Number, bool? Flag);
