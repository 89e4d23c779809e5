using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Comparison;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Reference;
using NodaTime;

namespace EnvControl.Rules.Tests.Orders;

/// <summary>甲厂, a brick works with one kiln, and what both engines say it must do at orange on 1 December 2020.</summary>
internal sealed class OneFirm
{
    private static readonly CreditCode Code = CreditCode.Complete("91410500", "DEM00001");

    /// <summary>Its grade; <c>null</c> when missing.</summary>
    public PerformanceGrade? Grade { get; init; } = PerformanceGrade.C;

    /// <summary>Flags of the firm that are set.</summary>
    public ImmutableArray<string> Flags { get; init; } = [];

    /// <summary>Its division.</summary>
    public string Division { get; init; } = "410522";

    /// <summary>List entries.</summary>
    public ImmutableArray<Overlay> Lists { get; init; } = [];

    /// <summary>Decides it, by both engines, which must agree.</summary>
    public LineDecision Under(params ImmutableArray<ControlOrder> orders)
    {
        var rules = Repository.Rules.WithOrders(orders);
        var request = new DecisionRequest(new LocalDate(2020, 12, 1), [AlertLevel.Orange]);
        var inventory = Inventory();
        var columns = new ColumnarEngine(rules).Decide(inventory, request);
        EngineComparison.Of(columns, new ReferenceEngine(rules).Decide(inventory, request)).ShouldBeEmpty();
        return columns.Line(0, AlertLevel.Orange);
    }

    private EmergencyReductionInventory Inventory()
    {
        var builder = new EnterpriseTableBuilder(Repository.Rules.Facts);
        builder.Add(
            fact =>
                fact.Id switch
                {
                    FactIds.CreditCode => FactValue.Of(Code.Text),
                    FactIds.Name => FactValue.Of("甲厂"),
                    FactIds.Division => FactValue.Of(Division),
                    _ when fact.Type == FactType.Flag => FactValue.Of(
                        Flags.Contains(fact.Id, StringComparer.Ordinal)
                    ),
                    _ => FactValue.Missing,
                },
            [new IndustryStanding(GuideIndustry.Parse("N16"), Grade)]
        );
        var firms = builder.Build();
        var lines = new LineTableBuilder(firms);
        lines.Add(
            0,
            fact =>
                fact.Id switch
                {
                    FactIds.Line => FactValue.Of("窑1#"),
                    FactIds.Industry => FactValue.Of("N16"),
                    FactIds.Process => FactValue.Of("brick-kiln"),
                    _ when fact.Unit == "kg/d" => FactValue.Of(100),
                    _ => FactValue.Missing,
                }
        );
        return new EmergencyReductionInventory(
            "one",
            string.Empty,
            firms,
            lines.Build(),
            null,
            new OverlayBook(Lists),
            [],
            true
        );
    }

    /// <summary>It on the guarantee list, up to a load.</summary>
    public static Guarantee Guaranteed(int percent) =>
        new(
            Code,
            null,
            new Domain.Law.EffectivePeriod(new LocalDate(2020, 1, 1), null),
            new ListDocument("generated", string.Empty, null, true),
            GuaranteeReason.Livelihood,
            new Domain.Measures.LoadCap(null, Domain.Amounts.Permille.FromPercent(percent))
        );
}
