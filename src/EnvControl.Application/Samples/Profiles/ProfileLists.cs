namespace EnvControl.Application.Samples.Profiles;

/// <summary>How the sample's lists look (样本名单).</summary>
/// <param name="Guarantee">保障类.</param>
/// <param name="SmallMicro">小微涉气.</param>
/// <param name="Exemption">豁免.</param>
/// <param name="OffPeak">错峰生产.</param>
public sealed record ProfileLists(
    ProfileGuaranteeList Guarantee,
    ProfileSmallMicroList SmallMicro,
    ProfileExemptionList Exemption,
    ProfileOffPeakList OffPeak
);
