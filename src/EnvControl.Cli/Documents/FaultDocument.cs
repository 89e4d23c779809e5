using System.Text.Json.Nodes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Cli.Documents;

/// <summary>Faults as a JSON document (问题清单).</summary>
internal static class FaultDocument
{
    /// <summary>A document of faults alone.</summary>
    public static JsonObject Of(IEnumerable<Fault> faults) => new() { ["faults"] = Items(faults) };

    /// <summary>Faults or warnings as an array.</summary>
    public static JsonArray Items(IEnumerable<Fault> faults) =>
        JsonOutput.Items(
            faults,
            fault => new JsonObject
            {
                ["code"] = fault.Code,
                ["where"] = fault.Where,
                ["what"] = Words(fault.What),
                ["mend"] = Words(fault.Mend),
                ["warning"] = fault.IsWarning,
            }
        );

    /// <summary>Words in both languages.</summary>
    public static JsonObject Words(Bilingual words) => new() { ["zh"] = words.Zh, ["en"] = words.En };
}
