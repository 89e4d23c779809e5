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
        language == Language.English ? English(claim) : Chinese(claim);

    private static string English(StandingClaim claim) =>
        claim switch
        {
            { Kind: StandingKind.OffPeak, Value: not StandingValue.No } => $"{claim.Value} % stands still",
            { Kind: StandingKind.Guarantee, Value: not StandingValue.No }
                when claim.Value.Split(' ') is [_, "load", ..] => claim.Value + " %",
            _ => claim.Value,
        };

    private static string Chinese(StandingClaim claim)
    {
        if (claim.Value is StandingValue.Yes or StandingValue.No)
        {
            return claim.Value == StandingValue.Yes ? "是"
                : claim.Kind.IsList() ? "不在名单"
                : "否";
        }

        switch (claim.Kind)
        {
            case StandingKind.Grade:
                return claim.Value == PerformanceGrade.Ungraded.Spell() ? "未评级" : claim.Value + "级";
            case StandingKind.Exempt:
                return AlertLevels.TryParse(claim.Value, out var level)
                    ? $"豁免至{level switch { AlertLevel.Red => "红色", AlertLevel.Orange => "橙色", _ => "黄色" }}"
                    : claim.Value;
            case StandingKind.OffPeak:
                return $"停{claim.Value}%";
            default:
                var parts = claim.Value.Split(' ');
                var reason = StandingValue.ReasonName(parts[0]);
                return parts is [_, "load", var load]
                    ? $"{reason}，负荷{load}%"
                    : $"{reason}，产量{string.Join(' ', parts[2..])}";
        }
    }
}
