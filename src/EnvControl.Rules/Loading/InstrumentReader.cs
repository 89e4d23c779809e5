using System.Collections.Immutable;
using System.Text.Json;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Loading;

/// <summary>Reads <c>instruments.json</c> (文件登记).</summary>
internal static class InstrumentReader
{
    /// <summary>The instruments of a file.</summary>
    public static IEnumerable<(Instrument Instrument, string Where)> Read(
        JsonFile file,
        ICollection<Fault> faults
    )
    {
        var index = 0;
        foreach (var item in file.Root.Items("instruments"))
        {
            var path = $"/instruments/{index++}";
            if (Of(item, file, path, faults) is { } instrument)
            {
                yield return (instrument, file.Where(path));
            }
        }
    }

    private static Instrument? Of(JsonElement item, JsonFile file, string path, ICollection<Fault> faults)
    {
        var binds = item.Text("binds");
        DivisionCode division = default;
        if (binds != "national" && !DivisionCode.TryParse(binds, out division))
        {
            faults.Add(RuleFaults.Unreadable(file.Where($"{path}/binds"), binds));
            return null;
        }

        return
            PeriodReader.Period(item.GetProperty("effective"), file.Where($"{path}/effective"), faults)
                is { } effective
            ? new Instrument(
                item.Text("id"),
                item.Text("number"),
                item.BilingualOrNull("title")!,
                item.BilingualOrNull("issuer")!,
                binds == "national" ? null : division,
                item.TextOrNull("kind") == "assumption",
                effective,
                PeriodReader.TrustOf(item.Text("trust"), file.Where($"{path}/trust"), faults),
                item.Items("clauses")
                    .ToImmutableSortedDictionary(
                        c => c.Text("id"),
                        c => c.Text("zh"),
                        StringComparer.Ordinal
                    ),
                item.BilingualOrNull("note")
            )
            : null;
    }
}
