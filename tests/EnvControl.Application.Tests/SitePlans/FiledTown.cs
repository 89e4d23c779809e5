using EnvControl.Application.Samples;
using EnvControl.Application.SitePlans;
using EnvControl.Application.Tests.Samples;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.SitePlans;
using EnvControl.Rules.Reference;
using NodaTime;

namespace EnvControl.Application.Tests.SitePlans;

/// <summary>Sample firms to which a test gives other filed texts than the sample's own.</summary>
internal static class FiledTown
{
    public static readonly LocalDate Day = new(2020, 12, 1);
    public static readonly DecisionRequest Request = new(Day, [.. AlertLevels.All]);

    private static readonly Lazy<EmergencyReductionInventory> Bare = new(() =>
        SampleInventory.Build(Shipped.Profile, 3_940, 2020, Shipped.Rules.Value) with
        {
            SitePlans = SitePlanTable.Empty,
        }
    );

    private static readonly Lazy<DecisionTable> Derived = new(() => Columnar(Bare.Value));

    // What the rules order does not depend on what was filed: it is decided once for all tests.
    private static readonly Lazy<MadeDecisions> Made = new(() =>
        new MadeDecisions([
            .. Request.Levels.Select(level =>
                Enumerable
                    .Range(0, City.Lines.Count)
                    .Select(line => Derived.Value.Line(line, level))
                    .ToArray()
            ),
        ])
    );

    /// <summary>The city without a filed text.</summary>
    public static EmergencyReductionInventory City => Bare.Value;

    /// <summary>What the rules order in it.</summary>
    public static DecisionTable ByRules => Derived.Value;

    public static DecisionTable Columnar(EmergencyReductionInventory city) =>
        new ColumnarEngine(Shipped.Rules.Value).Decide(city, Request);

    public static DecisionTable Reference(EmergencyReductionInventory city) =>
        new ReferenceEngine(Shipped.Rules.Value).Decide(city, Request);

    /// <summary>A firm with so many lines of a step and of a class at orange; a whole plant is one line.</summary>
    public static int Firm(ControlClass kind, string process = FactIds.WholePlant, int lines = 1) =>
        Enumerable
            .Range(0, City.Enterprises.Count)
            .First(firm =>
                LinesOf(firm) is var own
                && own.Length == lines
                && own.All(line => City.Lines.Processes.Text(line) == process)
                && ByRules.Firm(firm, AlertLevel.Orange) is { Class: { } known, UnknownAmount.IsEmpty: true }
                && known == kind
            );

    public static int[] LinesOf(int firm)
    {
        var (start, length) = City.Lines.LinesOf(firm).GetOffsetAndLength(City.Lines.Count);
        return [.. Enumerable.Range(start, length)];
    }

    /// <summary>A text filed for a firm, the same at every level.</summary>
    public static SitePlan Text(int firm, string text, int? line = null) =>
        new(
            City.Enterprises.CreditCodes.Text(firm),
            line is { } own ? City.Lines.Names.Text(own) : null,
            text,
            text,
            text,
            "test.csv:2",
            null
        );

    /// <summary>What holds in the city once these texts were filed.</summary>
    public static DecisionTable Bound(BindMode mode, params IEnumerable<SitePlan> plans) =>
        Bound(
            city => new DecisionTable("columnar", Shipped.Rules.Value, city, Request, Made.Value),
            mode,
            plans
        );

    public static DecisionTable Bound(
        Func<EmergencyReductionInventory, DecisionTable> decide,
        BindMode mode,
        IEnumerable<SitePlan> plans
    ) => BindSitePlans.Run(decide(City with { SitePlans = new SitePlanTable(plans) }), mode);

    /// <summary>The comparison of one firm at orange that filed a text.</summary>
    public static FirmPlan Orange(int firm, string text, BindMode mode = BindMode.Stricter) =>
        Bound(mode, Text(firm, text)).SitePlans!.Firm(firm, AlertLevel.Orange);
}
