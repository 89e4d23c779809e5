using System.Collections.Immutable;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Samples;
using EnvControl.Application.Tests.Samples;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.RuleSets;
using EnvControl.Engine.SitePlans;
using EnvControl.Rules.Reference;
using NodaTime;

namespace EnvControl.Application.Tests.Alerts;

/// <summary>Two hundred firms of the sample city, some of them ungraded by oversight, on a December evening, and the lists that may be made of them.</summary>
internal static class ListTown
{
    /// <summary>2020-12-01 20:00 in Anyang.</summary>
    public static readonly Instant Evening = Instant.FromUtc(2020, 12, 1, 12, 0);

    private static readonly Lazy<EmergencyReductionInventory> TwoHundred = new(() =>
        WithoutSomeGrades(SampleInventory.Build(Shipped.Profile, 200, 2020, Rules))
    );

    private static readonly Lazy<ColumnarEngine> First = new(() => new(Rules));

    private static readonly Lazy<ReferenceEngine> Second = new(() => new(Rules));

    public static RuleSet Rules => Shipped.Rules.Value;

    public static EmergencyReductionInventory City => TwoHundred.Value;

    public static DecisionBasis Basis => new(City, Rules);

    /// <summary>Every fifteenth firm has not sent its grade.</summary>
    private static EmergencyReductionInventory WithoutSomeGrades(EmergencyReductionInventory city)
    {
        var firms = city.Enterprises.WithGrades((firm, standing) => firm % 15 == 0 ? null : standing.Grade);
        return city with { Enterprises = firms, Lines = city.Lines.WithGradesOf(firms) };
    }

    /// <summary>The two engines, kept warm for the shipped rules; the second may be made to lie.</summary>
    public static ListComposer Composer(Func<IDecisionEngine, IDecisionEngine>? lie = null) =>
        new(
            new EnginePair(
                "columnar+reference",
                rules => ReferenceEquals(rules, Rules) ? First.Value : new ColumnarEngine(rules),
                rules =>
                {
                    IDecisionEngine honest = ReferenceEquals(rules, Rules)
                        ? Second.Value
                        : new ReferenceEngine(rules);
                    return lie?.Invoke(honest) ?? honest;
                }
            )
        );

    /// <summary>A matter: orange from the evening on for everybody, unless something else is said.</summary>
    public static ListMatter Matter(
        AlertScope? scope = null,
        ImmutableArray<Waiver> waivers = default,
        params AlertPhase[] phases
    ) =>
        new(
            phases.Length > 0 ? [.. phases] : [new AlertPhase(Evening, AlertLevel.Orange)],
            [],
            scope ?? AlertScope.Everybody,
            waivers.IsDefault ? [] : waivers,
            BindMode.Stricter
        );

    /// <summary>A body.</summary>
    public static ListBody Body(ListMatter matter) => Composer().Run(matter, Basis);

    /// <summary>A list with a head around a body.</summary>
    public static AlertList List(int number, int alert, ListMatter matter, ListBody body) =>
        new(
            new ListHead(
                number,
                number == 1 ? null : new ListLink(number - 1, new string('b', 64)),
                alert,
                NoticeKind.Start,
                AlertOrigin.Province,
                "4105",
                "豫环攻坚办〔2020〕101号",
                Evening,
                "静稳“高湿”",
                AlertLevel.Orange,
                matter,
                new ListApproval("市政府", "签批", ""),
                null,
                Evening + Duration.FromTicks(7),
                new ListBasis(1, City.Sha256, Rules.Id, "columnar+reference", "0.1.0", Evening, "1:00"),
                [],
                "0123456789abcdef"
            ),
            body
        );
}
