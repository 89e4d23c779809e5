using System.Collections.Immutable;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Application.Ports;

/// <summary>Writes issued lists into files for people and programs (清单输出).</summary>
public interface IAlertListWriter
{
    /// <summary>Writes the sealed list and its workbook; either both appear or none.</summary>
    /// <param name="file">The list with its seal, as it is kept.</param>
    /// <param name="list">The same, readable.</param>
    /// <param name="rules">The rules whose names of places, industries and facts are used.</param>
    /// <param name="folder">Where; made if absent.</param>
    /// <returns>The full paths written.</returns>
    ImmutableArray<string> Write(SealedList file, AlertList list, RuleSet rules, string folder);

    /// <summary>Writes what the issued lists ask of every firm at an instant.</summary>
    /// <param name="duties">The duties.</param>
    /// <param name="at">The instant.</param>
    /// <param name="folder">Where; made if absent.</param>
    /// <returns>The full paths written.</returns>
    ImmutableArray<string> Write(ImmutableArray<FirmDuty> duties, Instant at, string folder);
}
