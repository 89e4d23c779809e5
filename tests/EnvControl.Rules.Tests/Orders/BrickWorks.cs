using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Tests.Law;
using NodaTime;

namespace EnvControl.Rules.Tests.Orders;

/// <summary>甲厂, a brick works with one kiln, and what both engines say it must do at orange on 1 December 2020.</summary>
internal sealed class BrickWorks
{
    /// <summary>Its grade; <c>null</c> when missing.</summary>
    public PerformanceGrade? Grade { get; init; } = PerformanceGrade.C;

    /// <summary>Flags of the firm that are set.</summary>
    public ImmutableArray<string> Flags { get; init; } = [];

    /// <summary>Its division.</summary>
    public string Division { get; init; } = "410522";

    /// <summary>List entries.</summary>
    public ImmutableArray<Overlay> Lists { get; init; } = [];

    /// <summary>Decides it, by both engines, which must agree.</summary>
    public LineDecision Under(params ImmutableArray<ControlOrder> orders) =>
        new OneFirm(
            Repository.Rules.WithOrders(orders),
            [("N16", Grade?.Spell())],
            [("N16", "brick-kiln", [])]
        )
        {
            Name = "甲厂",
            Division = Division,
            Yes = Flags,
            Lists = Lists,
            Emission = 100,
        }
            .Decide(new LocalDate(2020, 12, 1))
            .First()
            .Line(0, AlertLevel.Orange);

    /// <summary>It on the guarantee list, up to a load.</summary>
    public static Guarantee Guaranteed(int percent) =>
        new(
            OneFirm.Code,
            null,
            new Domain.Law.EffectivePeriod(new LocalDate(2020, 1, 1), null),
            new ListDocument("generated", string.Empty, null, true),
            GuaranteeReason.Livelihood,
            new Domain.Measures.LoadCap(null, Domain.Amounts.Permille.FromPercent(percent))
        );
}
