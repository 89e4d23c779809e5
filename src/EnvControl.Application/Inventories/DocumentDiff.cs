namespace EnvControl.Application.Inventories;

/// <summary>A list or order that two versions do not have alike (附件差异).</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="IsAdded">Whether it is new.</param>
/// <param name="IsRemoved">Whether it is gone; neither new nor gone: it says something else.</param>
public sealed record DocumentDiff(string Path, bool IsAdded, bool IsRemoved);
