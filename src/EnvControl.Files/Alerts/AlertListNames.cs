using System.Globalization;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Alerts;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Files.Alerts;

/// <summary>What the files of a list are called (清单文件名).</summary>
internal static class AlertListNames
{
    private static readonly string[] Colours = ["黄色", "橙色", "红色"];

    /// <summary>Such as <c>安阳市重污染天气应急减排清单_橙色_2020120200_第2号</c>, without an ending.</summary>
    public static string Of(ListHead head, RuleSet rules) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{PlaceOf(head.Division, rules)}重污染天气应急减排清单_{Colour(head.Level)}_{BureauHour.Of(head.EffectiveFrom):uuuuMMddHH}_第{head.Number}号"
        );

    /// <summary>黄色, 橙色 or 红色.</summary>
    public static string Colour(AlertLevel level) => Colours[(int)level - 1];

    /// <summary>What a place is called; its code where nobody says.</summary>
    public static string PlaceOf(string division, RuleSet rules) =>
        rules.Divisions.TryGetValue(division, out var name) ? name.Zh
        : rules.Place is { } place && rules.Division.Text == division ? place.Zh
        : division;
}
