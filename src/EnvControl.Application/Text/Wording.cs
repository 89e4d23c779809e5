using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.City;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Text;

/// <summary>Says the things of the domain in Chinese or English (用语).</summary>
/// <param name="rules">The rule set whose names of facts, industries and processes are used.</param>
/// <param name="language">The language.</param>
public sealed class Wording(RuleSet rules, Language language)
{
    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>橙色(Ⅱ级) / orange (II).</summary>
    public string Level(AlertLevel level) => throw new NotSupportedException($"{rules.Id}{level}");

    /// <summary>严格管控 / strict.</summary>
    public string Class(ControlClass value) => throw new NotSupportedException();

    /// <summary>已核实 / verified.</summary>
    public string Trust(Trust trust) => throw new NotSupportedException();

    /// <summary>二氧化硫 / SO2.</summary>
    public string Pollutant(Pollutant pollutant) => throw new NotSupportedException();

    /// <summary>达到 / met.</summary>
    public string Outcome(TargetOutcome outcome) => throw new NotSupportedException();

    /// <summary>Why a target cannot be judged, as a sentence; empty for none.</summary>
    public string Reason(OutcomeReason reason) => throw new NotSupportedException();

    /// <summary>The name of a fact.</summary>
    public string Fact(string factId) => throw new NotSupportedException();

    /// <summary>A fact's value as people read it: 是, B级, 橙色, 10,400 t/d; 缺失 when missing.</summary>
    public string FactValue(string factId, Domain.Facts.FactValue value) => throw new NotSupportedException();

    /// <summary>The name of an industry, process step or division.</summary>
    public string Industry(string code) => throw new NotSupportedException();

    /// <summary>The name of a process step.</summary>
    public string Process(string id) => throw new NotSupportedException();

    /// <summary>The name of a division.</summary>
    public string Division(string code) => throw new NotSupportedException();

    /// <summary>What a measure is called: 限产, 停产, 运输管控.</summary>
    public string Action(string action) => throw new NotSupportedException();

    /// <summary>The name of a source group: industry → 工业源, else the group itself or its known name.</summary>
    public string Group(string group) => throw new NotSupportedException();

    /// <summary>One measure in full with the quantity it comes to for this line: 限产20%,全厂不超过8,320 t/d; 停1#、2#窑.</summary>
    public string Duty(Duty duty) => throw new NotSupportedException();

    /// <summary>A firm's measures at a level: the rules' texts by ；, each with its quantity in brackets where it has one.</summary>
    public string Measures(FirmDecision firm) => throw new NotSupportedException();

    /// <summary>The arithmetic behind a duty in words: 基准=min(批复12,700;许可12,000;实际10,400)=10,400 t/d; 上限=10,400×(1−20%)=8,320; 减排=1−8,320÷10,400=20%.</summary>
    public string Working(Duty duty) => throw new NotSupportedException();

    /// <summary>A condition in words: 绩效等级为 B级, 且 预警级别为 橙色.</summary>
    public string Condition(Condition condition) => throw new NotSupportedException();

    /// <summary>Milligrams a day as kg/d with three decimals, half-even, thousands separated for screens.</summary>
    public string Kilograms(long milligrams) => throw new NotSupportedException();
}
