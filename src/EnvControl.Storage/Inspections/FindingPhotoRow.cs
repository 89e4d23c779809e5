namespace EnvControl.Storage.Inspections;

/// <summary>Which photo belongs to a finding (核查照片行).</summary>
internal sealed class FindingPhotoRow
{
    public int Finding { get; init; }

    public int Place { get; init; }

    public required string Sha256 { get; init; }
}
