using EnvControl.Domain.Overlays;
using NodaTime;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>The invented document behind a list of the sample (样本文件).</summary>
/// <param name="Number">Its number, openly a sample's.</param>
/// <param name="Issuer">Its issuer, openly a sample's.</param>
/// <param name="Date">Its date.</param>
public sealed record ProfileDocument(string Number, string Issuer, LocalDate Date)
{
    /// <summary>The document as list entries cite it: always marked as a sample.</summary>
    public ListDocument ToListDocument() => new(Number, Issuer, Date, IsSample: true);
}
