using EnvControl.Application.Samples.Profiles;

namespace EnvControl.Application.Samples;

/// <summary>Writes a sample inventory for someone to try things on (生成样本清单).</summary>
/// <param name="profile">The figures.</param>
/// <param name="writer">Where it goes.</param>
public sealed class WriteSample(SampleProfile profile, ISampleWriter writer)
{
    /// <summary>Draws and writes.</summary>
    /// <param name="count">How many firms, 1 to <see cref="SampleCity.MaxFirms"/>.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="path">A folder that does not exist or is empty, or a workbook (<c>.xlsx</c>) that does not exist.</param>
    /// <param name="progress">Told how many firms are written; may be <c>null</c>.</param>
    /// <exception cref="Domain.Faults.FaultException">The number or the target cannot be used; nothing is written.</exception>
    public SampleReceipt Run(int count, ulong seed, string path, IProgress<int>? progress = null) =>
        writer.Write(new SampleCity(profile, count, seed), path, progress);
}
