using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Rules.Tests.TwoEngines;

/// <summary>Makes up inventories: facts on, just below and just above every cut, missing ones, plants of several lines, every kind of list.</summary>
public sealed class GeneratedCity(int seed)
{
    private static readonly EffectivePeriod Always = new(new LocalDate(2000, 1, 1), null);
    private static readonly ListDocument Document = new("generated", string.Empty, null, true);

    private readonly Draw _draw = new(seed);

    /// <summary>An inventory of some firms.</summary>
    public EmergencyReductionInventory Make(int count)
    {
        var facts = Repository.Rules.Facts;
        var builder = new EnterpriseTableBuilder(facts);
        var lists = ImmutableArray.CreateBuilder<Overlay>();
        for (var firm = 0; firm < count; firm++)
        {
            var code = CodeOf(firm);
            var standings = Enumerable
                .Range(0, _draw.OneIn(6) ? 2 : 1)
                .Select(i => new IndustryStanding(
                    GuideIndustry.Parse(
                        GeneratedRules.Industries[(firm + i) % GeneratedRules.Industries.Length]
                    ),
                    Grade()
                ))
                .ToArray();
            builder.Add(fact => FirmValue(fact, code), standings);
            lists.AddRange(Lists(code));
        }

        var firms = builder.Build();
        var lines = new LineTableBuilder(firms);
        for (var firm = 0; firm < count; firm++)
        {
            AddLines(firm, firms, lines);
        }

        return new EmergencyReductionInventory(
            "generated",
            string.Empty,
            firms,
            lines.Build(),
            null,
            new OverlayBook(lists),
            [],
            true
        );
    }

    private static CreditCode CodeOf(int firm) =>
        CreditCode.Complete("91410500", $"DEM{firm.ToString("D5", CultureInfo.InvariantCulture)}");

    private void AddLines(int firm, EnterpriseTable firms, LineTableBuilder lines)
    {
        var industries = firms.StandingsOf(firm).Length;
        var count = industries > 1 ? 1 + _draw.Below(3) : _draw.Below(4);
        var unit = _draw.Of("t/d", "t/d", "m2/d", null);
        var process = _draw.Of(GeneratedRules.Processes.AsSpan());
        for (var i = 0; i < count; i++)
        {
            var label = $"{i + 1}#";
            var industry = firms.StandingsOf(firm)[_draw.Below(industries)].Industry.Text;
            lines.Add(firm, fact => LineValue(fact, label, industry, process, unit));
        }
    }

    private FactValue LineValue(
        FactDefinition fact,
        string label,
        string industry,
        string process,
        string? unit
    ) =>
        fact.Id switch
        {
            FactIds.Line => FactValue.Of(label),
            FactIds.Industry => FactValue.Of(industry),
            FactIds.Process => FactValue.Of(
                _draw.OneIn(5) ? _draw.Of(GeneratedRules.Processes.AsSpan()) : process
            ),
            FactIds.CapacityUnit => FactValue.Of(unit),
            FactIds.Units => Number(3, 1, 2, 5),
            FactIds.StopOrder => Number(3, 1, 2, 3, 4),
            FactIds.CapacityApproved or FactIds.CapacityPermitted or FactIds.ActualOutput => Number(
                4,
                60,
                90.123457,
                100.5,
                1000,
                1234.5678
            ),
            "ovenHeightM" => Number(5, 3.9, 4, 4.1, 4.3, 4.5, 5.5, 6, 7, 7.63),
            "stopHours" => Number(5, 0, 5, 6, 7.5, 12, 24),
            "solventCoating" => Flag(5),
            _ when fact.Unit == "kg/d" => Number(15, 0, 0.001, 1.234, 250, 99_999.999),
            _ => FactValue.Missing,
        };

    private FactValue FirmValue(FactDefinition fact, CreditCode code) =>
        fact.Id switch
        {
            FactIds.CreditCode => FactValue.Of(code.Text),
            FactIds.Name => FactValue.Of($"firm {code.Text}"),
            FactIds.Division => FactValue.Of("410522"),
            FactIds.Leading or "advanced" or "suspended" or FactIds.LongIdle => Flag(12),
            FactIds.OperatingDays => Number(12, 99, 100, 101, 200, 201, 300, 330),
            _ when fact.Unit == "t/a" => Number(12, 0, 0.01, 12.345, 4_000),
            _ => FactValue.Missing,
        };

    private IEnumerable<Overlay> Lists(CreditCode firm)
    {
        var line = _draw.OneIn(2) ? "1#" : null;
        if (_draw.OneIn(4))
        {
            Measure approved = _draw.OneIn(2)
                ? new LoadCap(null, Permille.Of(_draw.Of(300, 500, 700, 900)))
                : new OutputCap(null, _draw.Of(60m, 100.123457m), "t/d");
            yield return new Guarantee(firm, line, Always, Document, GuaranteeReason.Livelihood, approved);
        }

        if (_draw.OneIn(6))
        {
            yield return new SmallMicroEmitter(firm, null, Always, Document);
        }

        if (_draw.OneIn(6))
        {
            yield return new Exemption(
                firm,
                line,
                Always,
                Document,
                _draw.Of(AlertLevel.Yellow, AlertLevel.Red)
            );
        }

        if (_draw.OneIn(5))
        {
            yield return new OffPeakStop(firm, line, Always, Document, Permille.Of(_draw.Of(1000, 500, 333)));
        }
    }

    private PerformanceGrade? Grade() =>
        _draw.OneIn(12)
            ? null
            : _draw.Of(
                PerformanceGrade.A,
                PerformanceGrade.B,
                PerformanceGrade.BMinus,
                PerformanceGrade.C,
                PerformanceGrade.D,
                PerformanceGrade.Ungraded
            );

    private FactValue Flag(int missingOneIn) =>
        _draw.OneIn(missingOneIn) ? FactValue.Missing : FactValue.Of(_draw.OneIn(2));

    private FactValue Number(int missingOneIn, params ReadOnlySpan<double> values) =>
        _draw.OneIn(missingOneIn) ? FactValue.Missing : FactValue.Of(_draw.Of(values));
}
