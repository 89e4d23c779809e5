using System.ComponentModel;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Web.Reading;

namespace EnvControl.Web.Api.Firms;

/// <summary>A firm of the register (台账企业).</summary>
internal sealed record FirmBody(
    [property: Description("统一社会信用代码 / Credit code")] string CreditCode,
    string Name,
    [property: Description("区划代码 / Division")] string Division,
    [property: Description("行业和等级 / Industries and grades")] IReadOnlyList<GradeBody> Grades,
    [property: Description(
        "橙色预警时的管控类别；不能判定为null / Class in an orange alert; null when it can't be told"
    )]
        string? Class,
    [property: Description("引领、长期停产等 / Standings that hold")] IReadOnlyList<string> Standings,
    [property: Description("保障类、小微、豁免等名单 / Lists that hold")] IReadOnlyList<string> Lists,
    [property: Description("年排放量，吨/年 / Tonnes a year")] Amounts EmissionTonPerYear,
    [property: Description(
        "减排基数，千克/日；有缺的为null / Reduction base, kg a day; null where a line's is missing"
    )]
        Amounts BaseKgPerDay,
    [property: Description("清单版本 / Version of the inventory")] int InventoryVersion
)
{
    /// <summary>A firm as it stands today.</summary>
    public static FirmBody Of(RegisterState state, int firm) =>
        new(
            state.CodeOf(firm),
            state.NameOf(firm),
            state.DivisionOf(firm),
            [
                .. state
                    .Firms.StandingsOf(firm)
                    .ToArray()
                    .Select(standing => new GradeBody(standing.Industry.Text, standing.Grade?.Spell())),
            ],
            state.ClassOf(firm)?.Spell(),
            [.. state.FlagsOf(firm).Select(flag => flag.Spell())],
            [
                .. state
                    .ListsOf(firm)
                    .Select(entry => StandingValue.KindOf(entry).Spell())
                    .Distinct(StringComparer.Ordinal),
            ],
            Amounts.Tons(pollutant => state.Firms.Yearly(pollutant).Grams[firm]),
            Amounts.Kilograms(pollutant => BaseOf(state.Inventory.Lines, firm, pollutant)),
            state.City.Version.Number
        );

    private static long BaseOf(LineTable lines, int firm, Domain.Amounts.Pollutant pollutant)
    {
        var (start, length) = lines.LinesOf(firm).GetOffsetAndLength(lines.Count);
        var sum = 0L;
        foreach (var grams in lines.DailyGrams(pollutant).Slice(start, length))
        {
            if (grams < 0)
            {
                return -1;
            }

            sum += grams;
        }

        return sum;
    }
}
