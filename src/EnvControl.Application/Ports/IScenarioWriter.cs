using System.Collections.Immutable;
using EnvControl.Application.WhatIf;

namespace EnvControl.Application.Ports;

/// <summary>Writes what a scenario came to into files for people and programs (情景结果输出).</summary>
public interface IScenarioWriter
{
    /// <summary>Writes the files; either all of them appear or none.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="folder">Where; made if absent.</param>
    /// <returns>The full paths written.</returns>
    ImmutableArray<string> Write(WhatIfAnswer answer, string folder);
}
