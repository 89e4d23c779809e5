using System.Collections.Immutable;
using EnvControl.Application.Standings;

namespace EnvControl.Application.Ports;

/// <summary>Reads files of claims on the standing of firms (企业情况文件读取).</summary>
public interface IStandingReader
{
    /// <summary>Reads a csv, one row a claim.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="Domain.Faults.FaultException">The file cannot be read; all faults at once. What the rows say is not judged here.</exception>
    ImmutableArray<StandingDraft> Read(string path);
}
