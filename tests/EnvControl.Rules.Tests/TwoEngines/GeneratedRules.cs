using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Standing;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Expressions;
using NodaTime;

namespace EnvControl.Rules.Tests.TwoEngines;

/// <summary>Makes up rule sets: every kind of test, nesting and measure, over the facts of the shipped catalogue.</summary>
public sealed class GeneratedRules(int seed)
{
    /// <summary>The industries of generated cities.</summary>
    public static readonly ImmutableArray<string> Industries = ["N15", "N16", "H01", "general"];

    /// <summary>The processes that rules and lines name.</summary>
    public static readonly ImmutableArray<string> Processes =
    [
        "clinker-kiln",
        "cement-mill",
        "brick-kiln",
        "whole-plant",
    ];

    private const int KindsOfAtom = 14;
    private const int OfClass = 12;

    private static readonly ImmutableArray<string> Flags =
    [
        "leading",
        "advanced",
        "suspended",
        "longIdle",
        "solventCoating",
    ];

    private readonly Draw _draw = new(seed);
    private readonly List<int> _kinds = [];
    private readonly List<string> _arithmetic = [];
    private readonly List<string> _flags = [];

    /// <summary>A rule set; its expressions pass the same parser as any file's.</summary>
    public RuleSet Make()
    {
        var shipped = Repository.Rules;
        // A rule set asks for some facts, not for all: tables grow with the product of their values.
        _kinds.AddRange(Enumerable.Range(0, KindsOfAtom).Where(_ => _draw.OneIn(2)).Append(_draw.Below(10)));
        _arithmetic.AddRange(Enumerable.Range(0, 3).Select(_ => Arithmetic()));
        _flags.AddRange(Enumerable.Range(0, 2).Select(_ => _draw.Of(Flags.AsSpan())));
        var classification = Enumerable
            .Range(0, 3 + _draw.Below(5))
            .Select(Classification)
            .ToImmutableArray();
        return shipped with
        {
            Id = $"generated-{seed}",
            Industries = Industries.ToFrozenDictionary(
                id => id,
                id => shipped.Industries[id],
                StringComparer.Ordinal
            ),
            Classification = classification,
            Rules = [.. Enumerable.Range(100, 4 + _draw.Below(9)).Select(order => IndustryRule(order))],
        };
    }

    private ClassificationRule Classification(int order)
    {
        var isEasing = _draw.OneIn(3);
        var value = isEasing
            ? _draw.Of(ControlClass.Guarantee, ControlClass.Exempt, ControlClass.SmallMicro)
            : _draw.Of(
                ControlClass.Strict,
                ControlClass.Prescribed,
                ControlClass.General,
                ControlClass.Voluntary,
                ControlClass.Suspended,
                ControlClass.LongIdle
            );
        // Only an approved load asks for the guarantee list's entry, so only there the rule must match listed lines alone.
        var isApproved = value == ControlClass.Guarantee && _draw.OneIn(2);
        var text = isApproved ? $"guarantee == true && ({Condition(2, false)})" : Condition(2, false);
        ImmutableArray<Measure> measures =
            isApproved ? [new ApprovedLoad()]
            : isEasing || value is ControlClass.Voluntary
                ? [_draw.OneIn(2) ? new VoluntaryReduction() : Measure()]
            : value is ControlClass.Suspended ? [new Shutdown()]
            : [];
        return new ClassificationRule(Rule($"class.{order}", order, text, measures), value, isEasing);
    }

    private Rule IndustryRule(int order)
    {
        var measures = Enumerable.Range(0, 1 + _draw.Below(2)).Select(_ => Measure()).ToImmutableArray();
        var rule = Rule($"rule.{order}", order, Condition(3, true), measures);
        return rule with
        {
            Overrides = _draw.OneIn(4) ? [$"rule.{100 + _draw.Below(10)}"] : [],
            Later = _draw.OneIn(6) ? [new LaterMeasures(120, [Measure()])] : [],
        };
    }

    private Rule Rule(string name, int order, string text, ImmutableArray<Measure> measures)
    {
        ExpressionParser.Parse(text, Repository.Rules.Facts, out var condition).ShouldBeNull(text);
        var instrument = Repository.Rules.Rules[0].Ground.Instrument;
        return new Rule(
            name,
            "generated.json",
            order,
            text,
            condition!,
            new EffectivePeriod(new LocalDate(2020, 1, 1), null),
            new Ground(name, instrument, "none", _draw.Of(Trust.Verified, Trust.Assumed, Trust.Assumed)),
            measures,
            [],
            new Bilingual(name, name),
            [],
            []
        );
    }

    private Measure Measure()
    {
        var process = _draw.OneIn(3) ? _draw.Of(Processes.AsSpan()) : null;
        var share = Permille.Of(_draw.Of(0, 100, 300, 333, 500, 700, 1000));
        return _draw.Below(12) switch
        {
            0 => new Shutdown(),
            1 or 2 => new Curtailment(process, share, CurtailmentBase.EmissionBase, false),
            3 => new Curtailment(
                process,
                share,
                CurtailmentBase.LowestOfApprovedPermittedActual,
                _draw.OneIn(2)
            ),
            4 or 5 => new LineStop(process, share),
            6 => new StopUnits(process, 1 + _draw.Below(3)),
            7 => new KeepUnits(process, _draw.Below(3)),
            8 => new OutputCap(process, _draw.Of(50m, 100.5m, 1000m), "t/d"),
            9 => new TimeWindow(
                process,
                new LocalTime(_draw.Below(24), 0),
                new LocalTime(_draw.Below(24), 30)
            ),
            10 => new LoadCap(process, share),
            _ => new Obligation(
                ObligationKind.TransportControl,
                process,
                _draw.OneIn(3) ? share : null,
                null
            ),
        };
    }

    private string Condition(int depth, bool isOfIndustry)
    {
        if (depth == 0 || _draw.OneIn(3))
        {
            return Atom(isOfIndustry);
        }

        var (left, right) = (Condition(depth - 1, isOfIndustry), Condition(depth - 1, isOfIndustry));
        return _draw.Below(5) switch
        {
            0 => $"not({left})",
            1 or 2 => $"({left}) && ({right})",
            _ => $"({left}) || ({right})",
        };
    }

    private string Atom(bool isOfIndustry)
    {
        var kind = _kinds[_draw.Below(_kinds.Count)];
        // Only an industry's rules ask for the class.
        return Atom(kind == OfClass && !isOfIndustry ? 0 : kind);
    }

    private string Atom(int kind) =>
        kind switch
        {
            0 => $"grade == \"{Grade()}\"",
            1 => $"grade in (\"{Grade()}\",\"{Grade()}\")",
            2 => $"grade != \"{Grade()}\"",
            3 => $"{_flags[_draw.Below(_flags.Count)]} == {_draw.Of("true", "false")}",
            4 => $"{_draw.Of("guarantee", "smallMicro")} == true",
            5 => $"exemptLevel == \"{_draw.Of("yellow", "orange", "red", "none")}\"",
            6 => $"process == \"{_draw.Of(Processes.AsSpan())}\"",
            7 => $"industry {_draw.Of("==", "!=")} \"{_draw.Of(Industries.AsSpan())}\"",
            8 => $"ovenHeightM {Relation()} {_draw.Of("4", "4.3", "6")}",
            9 => $"{_draw.Of("5.5", "7")} {Relation()} ovenHeightM",
            10 => _arithmetic[_draw.Below(_arithmetic.Count)],
            11 => $"level {_draw.Of("==", "!=")} \"{_draw.Of("yellow", "orange", "red")}\"",
            OfClass => $"controlClass == \"{_draw.Of("strict", "prescribed", "general")}\"",
            _ => $"operatingDays {Relation()} {_draw.Of("100", "200.5", "300")}",
        };

    private string Arithmetic() =>
        _draw.Of(
            $"ovenHeightM * 2 {Relation()} 9",
            $"stopHours + ovenHeightM {Relation()} 12",
            $"stopHours / 2 {Relation()} 6"
        );

    private string Grade() => _draw.Of("A", "B", "B-", "C", "D", "ungraded");

    private string Relation() => _draw.Of("==", "!=", "<", "<=", ">", ">=");
}
