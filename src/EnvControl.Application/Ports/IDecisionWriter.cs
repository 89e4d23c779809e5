using System.Collections.Immutable;
using EnvControl.Engine.City;
using EnvControl.Engine.Decisions;

namespace EnvControl.Application.Ports;

/// <summary>Writes decisions into files for people and programs (结果输出).</summary>
public interface IDecisionWriter
{
    /// <summary>Writes the files of the formats asked for; either all of them appear or none.</summary>
    /// <param name="table">The decisions.</param>
    /// <param name="summaries">The city at each level of the table.</param>
    /// <param name="folder">Where; made if absent.</param>
    /// <param name="formats">Any of <c>csv</c>, <c>xlsx</c>, <c>json</c>.</param>
    /// <param name="progress">Told how many firms are written; may be <c>null</c>.</param>
    /// <returns>The full paths written.</returns>
    ImmutableArray<string> Write(
        DecisionTable table,
        ImmutableArray<LevelSummary> summaries,
        string folder,
        ImmutableArray<string> formats,
        IProgress<int>? progress = null
    );
}
