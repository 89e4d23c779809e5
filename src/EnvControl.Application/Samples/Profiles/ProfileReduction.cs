namespace EnvControl.Application.Samples.Profiles;

/// <summary>What a group of other sources saves at each level, percent (各级减排比例).</summary>
/// <param name="Yellow">黄色.</param>
/// <param name="Orange">橙色.</param>
/// <param name="Red">红色.</param>
public sealed record ProfileReduction(decimal Yellow, decimal Orange, decimal Red);
