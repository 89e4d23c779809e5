using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Engine.Facts;

/// <summary>The lowest grade of a firm's industries as the grade of all its lines (就低原则), on days when the frame that asks so applies.</summary>
/// <remarks>
/// An ungraded industry counts as the lowest letter of its scheme; leading-type and general industries have no letter: they
/// neither give nor take one. A grade that is missing leaves the lowest open, unless another industry has the lowest letter
/// there is. Firms of one industry are untouched.
/// </remarks>
public static class LowestIndustry
{
    /// <summary>Whether the lowest industry decides on a day.</summary>
    public static bool AppliesOn(RuleSet set, LocalDate on) => set.FrameOn(on) is { IsLowestIndustry: true };

    /// <summary>The inventory whose lines have the grades that bind on a day; the same object where nothing changes.</summary>
    public static EmergencyReductionInventory Apply(
        RuleSet set,
        EmergencyReductionInventory inventory,
        LocalDate on
    )
    {
        if (!AppliesOn(set, on))
        {
            return inventory;
        }

        var (firms, lines) = (inventory.Enterprises, inventory.Lines);
        return inventory with { Lines = lines.WithGrades(line => GradeOf(set, firms, lines, line)) };
    }

    /// <summary>Whether the letter that binds a line comes only from an industry of its firm that is not graded.</summary>
    /// <param name="set">The rules.</param>
    /// <param name="inventory">The inventory with the grades that bind.</param>
    /// <param name="line">The line.</param>
    public static bool IsBorrowedFromUngraded(RuleSet set, EmergencyReductionInventory inventory, int line)
    {
        var letter = inventory.Lines.Grades.Text(line);
        var isFound = false;
        foreach (var standing in inventory.Enterprises.StandingsOf(inventory.Lines.FirmOf(line)))
        {
            if (standing.Grade?.Spell() == letter)
            {
                return false;
            }

            isFound |=
                standing.Grade == PerformanceGrade.Ungraded && CountsAs(set, standing)?.Spell() == letter;
        }

        return isFound;
    }

    /// <summary>Whether a firm has several industries, of which the lowest may decide.</summary>
    public static bool IsOfSeveral(EnterpriseTable firms)
    {
        for (var firm = 0; firm < firms.Count; firm++)
        {
            if (firms.StandingsOf(firm).Length > 1)
            {
                return true;
            }
        }

        return false;
    }

    private static PerformanceGrade? GradeOf(RuleSet set, EnterpriseTable firms, LineTable lines, int line)
    {
        var standings = firms.StandingsOf(lines.FirmOf(line));
        var own = PerformanceGrades.TryParse(lines.Grades.Text(line), out var grade)
            ? grade
            : default(PerformanceGrade?);
        if (standings.Length < 2)
        {
            return own;
        }

        var lowest = default(PerformanceGrade?);
        var isOpen = false;
        foreach (var standing in standings)
        {
            isOpen |= standing.Grade is null;
            var counts = CountsAs(set, standing);
            lowest = counts is { } letter && !(lowest >= letter) ? letter : lowest;
        }

        var industry = set.Industries[lines.Industries.Text(line)];
        if (lowest is null || !HasLetters(industry))
        {
            return own;
        }

        var ownCounts = own == PerformanceGrade.Ungraded ? industry.CountsUngradedAs : own;
        return isOpen && lowest != PerformanceGrade.D ? null
            : ownCounts == lowest ? own
            : lowest;
    }

    private static bool HasLetters(Industry industry) =>
        industry.CountsUngradedAs != PerformanceGrade.Ungraded;

    private static PerformanceGrade? CountsAs(RuleSet set, IndustryStanding standing) =>
        standing.Grade switch
        {
            PerformanceGrade.Ungraded => set.Industries[standing.Industry.Text].CountsUngradedAs is var letter
            && letter != PerformanceGrade.Ungraded
                ? letter
                : null,
            var grade => grade,
        };
}
