using System.Collections.Immutable;
using EnvControl.Application.Ports;
using EnvControl.Application.WhatIf;

namespace EnvControl.Files.Writing;

/// <summary>Writes what a scenario came to as csv and json (情景结果输出): both files appear together or neither does.</summary>
public sealed class ScenarioWriter : IScenarioWriter
{
    /// <inheritdoc/>
    /// <exception cref="Domain.Faults.FaultException">The folder cannot be written (EC4001); nothing is left behind.</exception>
    public ImmutableArray<string> Write(WhatIfAnswer answer, string folder) =>
        UnfinishedFolder.Fill(
            folder,
            unfinished =>
            {
                WhatIfCsv.Write(Path.Combine(unfinished, "whatif.csv"), answer.Diff);
                WhatIfJson.Write(Path.Combine(unfinished, "whatif.json"), answer);
            }
        );
}
