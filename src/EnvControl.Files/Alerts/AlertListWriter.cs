using System.Collections.Immutable;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Ports;
using EnvControl.Engine.RuleSets;
using EnvControl.Files.Writing;
using NodaTime;

namespace EnvControl.Files.Alerts;

/// <summary>Writes an issued list as its sealed JSON and as a workbook (清单输出): both appear or none.</summary>
public sealed class AlertListWriter : IAlertListWriter
{
    /// <inheritdoc/>
    /// <exception cref="Domain.Faults.FaultException">The folder cannot be written (EC4001); nothing is left behind.</exception>
    public ImmutableArray<string> Write(SealedList file, AlertList list, RuleSet rules, string folder) =>
        UnfinishedFolder.Fill(
            folder,
            unfinished =>
            {
                var name = Path.Combine(unfinished, AlertListNames.Of(list.Head, rules));
                File.WriteAllBytes(name + ".json", file.ToFile());
                AlertListWorkbook.Write(name + ".xlsx", file, list, rules);
                SteadyWorkbook.Settle(name + ".xlsx");
            }
        );

    /// <inheritdoc/>
    /// <exception cref="Domain.Faults.FaultException">The folder cannot be written (EC4001); nothing is left behind.</exception>
    public ImmutableArray<string> Write(ImmutableArray<FirmDuty> duties, Instant at, string folder) =>
        UnfinishedFolder.Fill(
            folder,
            unfinished => DutiesCsv.Write(Path.Combine(unfinished, DutiesCsv.File), duties, at)
        );
}
