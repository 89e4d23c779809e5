using System.Globalization;
using EnvControl.Application.WhatIf.Results;
using EnvControl.Engine.City;
using EnvControl.Engine.Scenarios;

namespace EnvControl.Application.Text;

/// <summary>Says the figures of a scenario beside its baseline (对比表述): bounds where there are bounds, never a guess.</summary>
/// <param name="words">The words of the domain.</param>
public sealed class ComparisonWording(Wording words)
{
    /// <summary>An amount in kg a day.</summary>
    public string Amount(AmountRange? amount) =>
        amount is not { } known ? Unknown
        : known.IsExact ? Wording.Kilograms(known.Least)
        : Between(Wording.Kilograms(known.Least), Wording.Kilograms(known.Most));

    /// <summary>A difference in kg a day with its sign.</summary>
    public string Change(AmountRange? change) =>
        change is not { } known ? Unknown
        : known.IsExact ? DiffWording.Signed(known.Least)
        : Between(DiffWording.Signed(known.Least), DiffWording.Signed(known.Most));

    /// <summary>The share reached; rounded down, so that 19.999 % never looks like the 20 % it misses.</summary>
    public string Share(PollutantOutcome outcome) =>
        outcome is not { ShareLeast: { } least, ShareMost: { } most } ? Unknown
        : Floor(least) == Floor(most) ? Floor(least)
        : Between(Floor(least), Floor(most));

    /// <summary>A difference in percentage points.</summary>
    public string Points(ComparedPollutant row) =>
        row is not { PointsLeast: { } least, PointsMost: { } most } ? Unknown
        : Point(least) == Point(most) ? Point(least)
        : Between(Point(least), Point(most));

    /// <summary>The target.</summary>
    public string Target(PollutantOutcome outcome) =>
        outcome.TargetPercent is { } target ? Wording.Percent(target) : words.Say("没有目标", "no target");

    /// <summary>The output value lost a day, 10,000 yuan.</summary>
    public string Lost(CitySide side) =>
        Money(side.LostLeast) == Money(side.LostMost)
            ? Money(side.LostLeast)
            : Between(Money(side.LostLeast), Money(side.LostMost));

    /// <summary>The difference of output value lost, 10,000 yuan.</summary>
    public string LostChange(ComparedLevel level) =>
        Sign(level.Lost.Least) == Sign(level.Lost.Most)
            ? Sign(level.Lost.Least)
            : Between(Sign(level.Lost.Least), Sign(level.Lost.Most));

    /// <summary>A difference of two counts with its sign.</summary>
    public static string Count(int a, int b) => (b - a).ToString("+#,0;-#,0;0", CultureInfo.InvariantCulture);

    /// <summary>A count.</summary>
    public static string Count(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private string Unknown => words.Say("未知", "unknown");

    private string Between(string least, string most) =>
        words.Say($"{least} 至 {most}", $"{least} to {most}");

    private static string Floor(decimal share) =>
        (Math.Floor(share * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture) + "%";

    private static string Point(decimal points) =>
        points.ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture);

    private static string Money(decimal amount) =>
        Math.Round(amount, MidpointRounding.ToEven).ToString("#,0", CultureInfo.InvariantCulture);

    private static string Sign(decimal amount) =>
        Math.Round(amount, 1, MidpointRounding.ToEven)
            .ToString("+#,0.0;-#,0.0;0.0", CultureInfo.InvariantCulture);
}
