using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Facts;

namespace EnvControl.Benchmarks;

/// <summary>One firm as the rivals see it: an object with texts and flags.</summary>
public sealed class PlainRow
{
    public string Industry { get; init; } = string.Empty;

    public string Grade { get; init; } = string.Empty;

    /// <summary>The grade an industry's rules see: an ungraded firm counts as the lowest of its scheme.</summary>
    public string CountsAs { get; init; } = string.Empty;

    public string Process { get; init; } = string.Empty;

    public string ExemptLevel { get; init; } = string.Empty;

    public bool Suspended { get; init; }

    public bool LongIdle { get; init; }

    public bool Leading { get; init; }

    public bool Advanced { get; init; }

    public bool Guarantee { get; init; }

    public bool SmallMicro { get; init; }

    public double So2 { get; init; }

    public double Nox { get; init; }

    public double Pm { get; init; }

    public double Vocs { get; init; }

    /// <summary>All firms of a city, in the order of its lines.</summary>
    public static PlainRow[] Of(EmergencyReductionInventory city)
    {
        var reader = new FactReader(PlainCity.Rules.Facts, city, PlainCity.Rules.Overlays, PlainCity.Day);
        var rows = new PlainRow[city.Lines.Count];
        for (var line = 0; line < rows.Length; line++)
        {
            var facts = reader.Read(line, AlertLevel.Yellow, 0);
            bool Flag(string id) => facts[id].Flag;
            double Grams(Pollutant pollutant) => city.Lines.DailyGrams(pollutant)[line];
            rows[line] = new PlainRow
            {
                Industry = facts[FactIds.Industry].Text,
                Grade = facts[FactIds.Grade].Text,
                CountsAs =
                    facts[FactIds.Grade].Text == "ungraded"
                        ? PlainCity.Rules.Industries[facts[FactIds.Industry].Text].CountsUngradedAs.Spell()
                        : facts[FactIds.Grade].Text,
                Process = facts[FactIds.Process].Text,
                ExemptLevel = facts[FactIds.ExemptLevel].Text,
                Suspended = Flag("suspended"),
                LongIdle = Flag(FactIds.LongIdle),
                Leading = Flag(FactIds.Leading),
                Advanced = Flag("advanced"),
                Guarantee = Flag(FactIds.Guarantee),
                SmallMicro = Flag(FactIds.SmallMicro),
                So2 = Grams(Pollutant.So2),
                Nox = Grams(Pollutant.Nox),
                Pm = Grams(Pollutant.Pm),
                Vocs = Grams(Pollutant.Vocs),
            };
        }

        return rows;
    }
}
