using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Application.Lookup;
using EnvControl.Application.Measures;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using NodaTime;

namespace EnvControl.Web.Reading;

/// <summary>Puts what is known of one firm into words (企业概况表述).</summary>
/// <param name="lookUp">Decides it.</param>
/// <param name="opened">The firm alone, with the standing of the day.</param>
/// <param name="words">In which words.</param>
internal sealed class FirmPainter(LookUpFirm lookUp, InventoryOnDay opened, Wording words)
{
    private static readonly ImmutableArray<AlertLevel> Levels =
    [
        AlertLevel.Yellow,
        AlertLevel.Orange,
        AlertLevel.Red,
    ];

    /// <summary>The picture.</summary>
    public FirmPicture Of(StandingHistory history)
    {
        var firms = opened.Inventory.Enterprises;
        var decided = lookUp.Run(opened, 0, Levels).Table;
        return new FirmPicture(
            firms.Names.Text(0),
            firms.Divisions.Text(0),
            [.. firms.StandingsOf(0).ToArray().Select(Standing)],
            [.. Levels.Select(level => Level(decided, level))],
            [
                .. Levels
                    .SelectMany(level => decided.Firm(0, level).UnknownDuty)
                    .Distinct(StringComparer.Ordinal)
                    .Select(words.Fact),
            ],
            [.. history.Of(firms.CreditCodes.Text(0)).Reverse().Select(Grade)],
            [.. firms.StandingsOf(0).ToArray().Select(Next)]
        );
    }

    private string Standing(IndustryStanding standing) =>
        $"{words.Industry(standing.Industry.Text)} "
        + (
            standing.Grade is { } grade
                ? words.FactValue(FactIds.Grade, FactValue.Of(grade.Spell()))
                : words.Say("（等级缺失）", "(grade missing)")
        );

    private LevelPicture Level(DecisionTable table, AlertLevel level)
    {
        var firm = table.Firm(0, level);
        var isKnown = firm.UnknownDuty.IsEmpty;
        var text =
            !isKnown
                ? words.Say("缺以下信息，说不清：", "can't be told; missing: ")
                    + string.Join(words.Say("、", ", "), firm.UnknownDuty.Select(words.Fact))
            : words.Measures(firm, table.Inventory.Lines) is { Length: > 0 } measures ? measures
            : firm.IsOutsideLaw ? words.Say("该日没有适用的规则", "no rule is in force on that day")
            : words.Say("有管控要求，但没有规则规定做什么", "controlled, but no rule says what must be done");
        return new LevelPicture(
            level,
            firm.Class is { } known ? words.Class(known) : string.Empty,
            text,
            isKnown ? SavingWords.Of(firm.Saving, words) : string.Empty,
            firm.Trust,
            isKnown
        );
    }

    private GradePicture Grade(StandingEntry entry)
    {
        var claim = entry.Claim;
        var scope = claim.Scope is not { } named
            ? string.Empty
            : words.Say("：", ": ") + (claim.Kind == StandingKind.Grade ? words.Industry(named) : named);
        return new GradePicture(
            StandingWording.Kind(claim with { Scope = null }, words.Language) + scope,
            StandingWording.Value(claim, words.Language),
            Day(claim.Effective.From),
            claim.Effective.To is { } to ? Day(to) : string.Empty,
            claim.Document
        );
    }

    private NextGradePicture Next(IndustryStanding standing)
    {
        var name = words.Industry(standing.Industry.Text);
        if (!opened.Rules.Industries.TryGetValue(standing.Industry.Text, out var industry))
        {
            return Nothing(name, words.Say("没有这个行业的规则。", "There are no rules for this industry."));
        }

        if (industry.Grades.IsEmpty)
        {
            return Nothing(
                name,
                industry.HasLeading
                        ? words.Say(
                            "本行业只分引领性和非引领性，没有A、B、C、D级。",
                            "This industry knows leading and other firms only, no letters."
                        )
                    : industry.Id.IsGeneral ? words.Say("一般行业不分级。", "General industry is not graded.")
                    : words.Say(
                        "没有查到本行业的分级表，这里不作说明。",
                        "The grading scheme of this industry was not found; nothing is told here."
                    )
            );
        }

        if (standing.Grade is not { } own)
        {
            return Nothing(
                name,
                words.Say("现有等级缺失，无法比较。", "The grade is missing; nothing can be compared.")
            );
        }

        var better = industry
            .Grades.Where(grade =>
                grade < (own == PerformanceGrade.Ungraded ? industry.CountsUngradedAs : own)
            )
            .ToArray();
        return better.Length == 0
            ? Nothing(name, words.Say("已是最高一级。", "This is the highest grade already."))
            : With(name, standing, better.Max());
    }

    private NextGradePicture With(string name, IndustryStanding standing, PerformanceGrade grade)
    {
        var firms = opened.Inventory.Enterprises.WithGrades(
            (_, known) => known.Industry == standing.Industry ? grade : known.Grade
        );
        var better = opened with
        {
            Inventory = opened.Inventory with
            {
                Enterprises = firms,
                Lines = opened.Inventory.Lines.WithGradesOf(firms),
            },
        };
        var decided = lookUp.Run(better, 0, Levels).Table;
        var spelt = words.FactValue(FactIds.Grade, FactValue.Of(grade.Spell()));
        var levels = Levels
            .Select(level => Level(decided, level))
            .Where(level => level.IsKnown && level.Trust <= Trust.Adopted)
            .ToImmutableArray();
        return new NextGradePicture(
            name,
            spelt,
            levels.Length == Levels.Length
                ? string.Empty
                : words.Say(
                    $"{spelt}的{(levels.IsEmpty ? "措施" : "其余级别措施")}所依据的条文尚未核实或认定，这里不作说明。",
                    $"What {spelt} would ask {(levels.IsEmpty ? string.Empty : "at the other levels ")}rests on texts not verified or adopted yet; it is not told here."
                ),
            levels
        );
    }

    private static NextGradePicture Nothing(string industry, string why) =>
        new(industry, string.Empty, why, []);

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
