namespace EnvControl.Application.Samples;

/// <summary>Writes a sample city where people and programs can read it (样本输出).</summary>
public interface ISampleWriter
{
    /// <summary>Writes the city; either all of it appears or nothing.</summary>
    /// <param name="city">The city.</param>
    /// <param name="path">A folder that does not exist or is empty, or a workbook (<c>.xlsx</c>) that does not exist.</param>
    /// <param name="progress">Told how many firms are written; may be <c>null</c>.</param>
    /// <exception cref="Domain.Faults.FaultException">The target cannot be used.</exception>
    SampleReceipt Write(SampleCity city, string path, IProgress<int>? progress = null);
}
