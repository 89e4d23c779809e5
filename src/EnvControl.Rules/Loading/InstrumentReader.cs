using System.Collections.Immutable;
using System.Text.Json;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Loading;

/// <summary>Reads an entry of <c>instruments.json</c> (文件登记).</summary>
internal static class InstrumentReader
{
    /// <summary>The instrument, or <c>null</c> when its division or dates are wrong, which is then told.</summary>
    public static Instrument? Read(JsonElement item, JsonFile file, string path, ICollection<Fault> faults)
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
