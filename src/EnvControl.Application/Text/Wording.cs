using System.Globalization;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Standing;
using EnvControl.Engine.City;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;
using EnvControl.Engine.SitePlans;

namespace EnvControl.Application.Text;

/// <summary>Says the things of the domain in Chinese or English (用语).</summary>
/// <param name="rules">The rule set whose names of facts, industries and processes are used.</param>
/// <param name="language">The language.</param>
/// <remarks>Thread-safe. Numbers are written without a culture: a point for decimals, no thousands mark except where said.</remarks>
public sealed class Wording(RuleSet rules, Language language)
{
    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>The rule set whose names are used.</summary>
    public RuleSet Rules => rules;

    /// <summary>橙色(Ⅱ级) / orange (II).</summary>
    public string Level(AlertLevel level) => Say(Vocabulary.Level(level));

    /// <summary>严格管控 / strict control.</summary>
    public string Class(ControlClass value) => Say(Vocabulary.Class(value));

    /// <summary>已核实 / verified.</summary>
    public string Trust(Trust trust) => Say(Vocabulary.Trust(trust));

    /// <summary>二氧化硫 / SO2.</summary>
    public string Pollutant(Pollutant pollutant) => Say(Vocabulary.Pollutant(pollutant));

    /// <summary>达到 / met.</summary>
    public string Outcome(TargetOutcome outcome) => Say(Vocabulary.Outcome(outcome));

    /// <summary>Why a target cannot be judged, as a sentence; empty for none.</summary>
    public string Reason(OutcomeReason reason) => Say(Vocabulary.Reason(reason));

    /// <summary>The name of a fact; the id itself where the catalogue has none.</summary>
    public string Fact(string factId) => rules.Facts.TryGet(factId, out var fact) ? Say(fact.Label) : factId;

    /// <summary>A fact's value as people read it: 是, B级, 橙色, 10400 t/d; 缺失 when missing.</summary>
    public string FactValue(string factId, FactValue value)
    {
        if (value.IsMissing)
        {
            return Say(Vocabulary.Missing);
        }

        if (value.Kind == FactKind.Flag)
        {
            return Say(value.Flag ? Vocabulary.Yes : Vocabulary.No);
        }

        rules.Facts.TryGet(factId, out var fact);
        if (value.Kind == FactKind.Number)
        {
            var number = Number((decimal)value.Number);
            return fact?.Unit is { Length: > 0 } unit ? $"{number} {Unit(unit)}" : number;
        }

        var label = fact?.Values.FirstOrDefault(category => category.Id == value.Text)?.Label;
        return label is null ? value.Text : Say(label);
    }

    /// <summary>The name of an industry.</summary>
    public string Industry(string code) =>
        rules.Industries.TryGetValue(code, out var industry) ? Say(industry.Name) : code;

    /// <summary>The name of a process step.</summary>
    public string Process(string id) => rules.Processes.TryGetValue(id, out var name) ? Say(name) : id;

    /// <summary>The name of a division.</summary>
    public string Division(string code) => rules.Divisions.TryGetValue(code, out var name) ? Say(name) : code;

    /// <summary>What a measure is called: 限产, 停产, 运输管控.</summary>
    public string Action(string action) => Say(Vocabulary.Action(action));

    /// <summary>An instrument's number, or why it has none.</summary>
    public string InstrumentNumber(string number) => Say(Vocabulary.Number(number));

    /// <summary>A unit: 10k pieces/d → 万块/d; symbols stay as they are.</summary>
    public string Unit(string unit) => Say(Vocabulary.Unit(unit));

    /// <summary>The name of a source group: industry → 工业源, else the group's known name or the group itself.</summary>
    public string Group(string group) => Say(Vocabulary.Group(group));

    /// <summary>One measure in full with the quantity it comes to for this line: 限产20%〔全厂不超过8320 t/d〕.</summary>
    public string Duty(Duty duty) => new MeasureWording(this).Duty(duty);

    /// <summary>What a measure is called with its figure, whoever must do it: 限产20%.</summary>
    public string BareMeasure(Measure measure) => new MeasureWording(this).Name(measure);

    /// <summary>The same in a few words: what exactly is barred is left to the rule's text.</summary>
    public string ShortMeasure(Measure measure) =>
        measure is Obligation { DeclaredEffect: null } ? Action(measure.Action) : BareMeasure(measure);

    /// <summary>A firm's measures at a level: the rules' texts by ；, each with its quantity in brackets where it has one, and with the lines meant where these are not all.</summary>
    /// <param name="firm">The firm's decision.</param>
    /// <param name="lines">The inventory's lines, for their names and processes.</param>
    public string Measures(FirmDecision firm, LineTable lines) =>
        new MeasureWording(this).Measures(firm.Lines, new LineScope(this, lines, firm.Lines));

    /// <summary>The measures of one line of a firm, as <see cref="Measures(FirmDecision, LineTable)"/> says those of all.</summary>
    public string Measures(LineDecision line) => new MeasureWording(this).Measures([line], null);

    /// <summary>One measure without the quantity it comes to: 限产20%, 停2台（套）.</summary>
    public string Measure(Measure measure) => new MeasureWording(this).Measure(measure);

    /// <summary>How filed and derived compare: 松于规则 / softer than the rules.</summary>
    public string Finding(PlanFinding finding) => Say(PlanVocabulary.Finding(finding));

    /// <summary>What a waiver group is about: 缺“绩效等级”; the title of the assumption's instrument.</summary>
    public string Group(WaiverGroup group) =>
        group == WaiverGroup.Readings
            ? Say(
                "程序的读法：一条线按比例减、未评级按最低级",
                "readings of this program: a single line falls by the share, the ungraded count as the lowest"
            )
        : group.Kind == WaiverKind.Fact ? Say($"缺“{Fact(group.Id)}”", $"'{Fact(group.Id)}' is missing")
        : rules.CitedInstruments.FirstOrDefault(one => one.Id == group.Id) is { } instrument
            ? Say(instrument.Title)
        : group.Id;

    /// <summary>Waiver groups as an alert's history names them, in words; what is none stays as it is.</summary>
    public string Groups(string history) =>
        string.Join(
            Say("；", "; "),
            history.Split(", ").Select(one => WaiverGroup.TryParse(one, out var group) ? Group(group) : one)
        );

    /// <summary>What bound: 按填报 / by its filing.</summary>
    public string Bound(PlanBound bound) => Say(PlanVocabulary.Bound(bound));

    /// <summary>Which is taken: 从严 / whichever is stricter.</summary>
    public string Mode(BindMode mode) => Say(PlanVocabulary.Mode(mode));

    /// <summary>The arithmetic behind a duty in words; empty where there is none.</summary>
    public string Working(Duty duty) => new WorkingWording(this).Of(duty.Effect);

    /// <summary>A condition in words: 绩效等级为B级 且 预警级别为橙色.</summary>
    public string Condition(Condition condition) => new ConditionWording(this).Of(condition);

    /// <summary>Milligrams a day as kg/d with three decimals, half-even, thousands separated for screens.</summary>
    public static string Kilograms(long milligrams) =>
        Math.Round(milligrams / 1_000_000m, 3, MidpointRounding.ToEven)
            .ToString("#,0.000", CultureInfo.InvariantCulture);

    /// <summary>A number without needless zeros.</summary>
    public static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>A share in percent with up to three decimals: 20%, 30.769%.</summary>
    public static string Percent(decimal percent) =>
        percent.ToString("0.###", CultureInfo.InvariantCulture) + "%";

    /// <summary>The text in this wording's language.</summary>
    public string Say(Bilingual text) => language == Language.Chinese ? text.Zh : text.En;

    /// <summary>One of two texts, by language.</summary>
    public string Say(string zh, string en) => language == Language.Chinese ? zh : en;
}
