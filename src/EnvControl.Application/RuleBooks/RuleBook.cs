using System.Collections.Immutable;
using EnvControl.Domain.Law;
using EnvControl.Engine.Grading;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Application.RuleBooks;

/// <summary>The rules of a day as a book (规则书): how lines are classified, what each industry must do, and on what ground.</summary>
/// <param name="Rules">The rule set.</param>
/// <param name="On">The day.</param>
/// <param name="Classification">The classification rules in force, first match first.</param>
/// <param name="Tables">The decision tables.</param>
/// <param name="Industries">The industries in the order of their codes.</param>
/// <param name="Unplaced">Rules in force that stand in no table.</param>
/// <remarks>Immutable. The same rules and day make the same book.</remarks>
public sealed record RuleBook(
    RuleSet Rules,
    LocalDate On,
    ImmutableArray<ClassificationRule> Classification,
    ImmutableArray<BookTable> Tables,
    ImmutableArray<BookIndustry> Industries,
    ImmutableArray<UnplacedRule> Unplaced
)
{
    /// <summary>The rules of industry files in force on the day, in file order.</summary>
    public IEnumerable<Rule> InForce => Rules.Rules.Where(rule => rule.Effective.Contains(On));

    /// <summary>The control orders that hold at any hour of the day, in order of their first hour.</summary>
    public IEnumerable<ControlOrder> Orders =>
        Rules.Orders.Where(order => order.HoldsOn(On)).OrderBy(order => order.From);

    /// <summary>The grading tables that are used and ask for something on the day.</summary>
    public IEnumerable<GradingTable> Gradings =>
        Rules.Gradings.Where(table =>
            table.IsActive && table.Indicators.Any(indicator => indicator.Effective.Contains(On))
        );

    /// <summary>The grounds of everything in force, classification first.</summary>
    public IEnumerable<Ground> Grounds =>
        Classification
            .Select(rule => rule.Rule.Ground)
            .Concat(InForce.Select(rule => rule.Ground))
            .Concat(
                Orders
                    .SelectMany(order => order.Rules)
                    .Where(asked => asked.HoldsOn(On))
                    .Select(asked => asked.Rule.Ground)
            )
            .Concat(Rules.TargetOn(On) is { } target ? [target.Ground] : [])
            .Concat(
                Gradings
                    .SelectMany(table => table.Indicators)
                    .Where(indicator => indicator.Effective.Contains(On))
                    .Select(indicator => indicator.Ground)
            );

    /// <summary>The instruments that anything in force cites, law before assumptions, widest first.</summary>
    public ImmutableArray<Instrument> Instruments =>
        [
            .. Grounds
                .Select(ground => ground.Instrument)
                .DistinctBy(instrument => instrument.Id, StringComparer.Ordinal)
                .OrderBy(instrument => instrument.IsAssumption)
                .ThenBy(instrument => instrument.Binds?.Text.Length ?? 0)
                .ThenBy(instrument => instrument.Effective.From)
                .ThenBy(instrument => instrument.Id, StringComparer.Ordinal),
        ];

    /// <summary>How many cells rest on an assumption.</summary>
    public int AssumedCells => Tables.Sum(table => table.Cells.Count(cell => cell.Trust == Trust.Assumed));
}
