using EnvControl.Application.Text;
using EnvControl.Domain.Amounts;
using EnvControl.Engine.Decisions;

namespace EnvControl.Web.Reading;

/// <summary>What is saved a day, as pages say it (减排量表述), in kg/d.</summary>
internal static class SavingWords
{
    /// <summary>The pollutants of which anything is saved: 二氧化硫 21.6 kg/d，颗粒物 3 kg/d.</summary>
    public static string Of(Saving saving, Wording words) =>
        string.Join(
            words.Say("，", ", "),
            Saved(saving)
                .Select(pollutant => $"{words.Pollutant(pollutant)} {Amount(saving, pollutant)} kg/d")
        );

    /// <summary>Those of which anything is saved and it is known of what.</summary>
    public static IEnumerable<Pollutant> Saved(Saving saving) =>
        Pollutants.All.Where(pollutant => saving.IsBaseKnown(pollutant) && saving.Most[pollutant] > 0);

    /// <summary>How much, without its unit: one number, or two where that is all that is known.</summary>
    public static string Amount(Saving saving, Pollutant pollutant) =>
        saving.Exact(pollutant) is { } exact
            ? Wording.Kilograms(exact)
            : $"{Wording.Kilograms(saving.Least[pollutant])}–{Wording.Kilograms(saving.Most[pollutant])}";
}
