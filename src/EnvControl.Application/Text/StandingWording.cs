using EnvControl.Domain.Alerts;
using EnvControl.Domain.Standing;

namespace EnvControl.Application.Text;

/// <summary>Says what is recorded of a firm (企业情况文字).</summary>
public static class StandingWording
{
    /// <summary>The kind, with the industry or line it is about.</summary>
    public static string Kind(StandingClaim claim, Language language) =>
        (language == Language.English ? claim.Kind.Name().En : claim.Kind.Name().Zh)
        + (claim.Scope is { } scope ? $" {scope}" : string.Empty);

    /// <summary>The value.</summary>
    public static string Value(StandingClaim claim, Language language) =>
        Value(claim.Kind, claim.Value, language);

    /// <summary>A value of a kind, as <see cref="StandingValue"/> spells it.</summary>
    public static string Value(StandingKind kind, string value, Language language) =>
        language == Language.English ? English(kind, value) : Chinese(kind, value);

    private static string English(StandingKind kind, string value) =>
        (kind, value) switch
        {
            (_, StandingValue.Inventory) => "by the inventory",
            (StandingKind.OffPeak, not StandingValue.No) => $"{value} % stands still",
            (StandingKind.Guarantee, not StandingValue.No) when value.Split(' ') is [_, "load", ..] => value
                + " %",
            _ => value,
        };

    private static string Chinese(StandingKind kind, string value)
    {
        if (value is StandingValue.Yes or StandingValue.No or StandingValue.Inventory)
        {
            return value == StandingValue.Yes ? "是"
                : value == StandingValue.Inventory ? "按清单"
                : kind.IsList() ? "不在名单"
                : "否";
        }

        switch (kind)
        {
            case StandingKind.Grade:
                return value == PerformanceGrade.Ungraded.Spell() ? "未评级" : value + "级";
            case StandingKind.Exempt:
                return AlertLevels.TryParse(value, out var level)
                    ? $"豁免至{level switch { AlertLevel.Red => "红色", AlertLevel.Orange => "橙色", _ => "黄色" }}"
                    : value;
            case StandingKind.OffPeak:
                return $"停{value}%";
            default:
                var parts = value.Split(' ');
                var reason = StandingValue.ReasonName(parts[0]);
                return parts is [_, "load", var load]
                    ? $"{reason}，负荷{load}%"
                    : $"{reason}，产量{string.Join(' ', parts[2..])}";
        }
    }
}
