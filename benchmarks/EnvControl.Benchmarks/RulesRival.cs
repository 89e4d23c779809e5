using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.Facts;
using EnvControl.Engine.Plans;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Reference;
using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;
using Rule = EnvControl.Engine.RuleSets.Rule;

namespace EnvControl.Benchmarks;

/// <summary>What the rivals on Microsoft RulesEngine have in common: our rules of the day, rows as objects, and what a set of matching rules comes to.</summary>
public sealed class RulesRival
{
    private readonly ImmutableArray<ClassificationRule> _classification;
    private readonly Dictionary<string, ImmutableArray<Rule>> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Industry, ulong Matches), int> _shares = [];
    private readonly string[] _industries;
    private readonly double[] _bases;

    /// <summary>Makes the rows of a plain city, so that none is made while the clock runs.</summary>
    public RulesRival(EmergencyReductionInventory city)
    {
        var set = PlainCity.Rules;
        _classification =
        [
            .. set.Classification.Where(known => known.Rule.Effective.Contains(PlainCity.Day)),
        ];
        var table = new ColumnarEngine(set).Compile(PlainCity.Day, 0);
        foreach (var industry in set.Industries.Keys)
        {
            _rules[industry] = table.RulesOf(industry);
        }

        var type = new RowType(set.Facts);
        var reader = new FactReader(set.Facts, city, set.Overlays, PlainCity.Day);
        Rows = new object[3 * city.Lines.Count];
        IndustryRows = new object[Rows.Length];
        _industries = new string[city.Lines.Count];
        _bases = new double[4 * city.Lines.Count];
        var rows = PlainRow.Of(city);
        for (var line = 0; line < city.Lines.Count; line++)
        {
            _industries[line] = rows[line].Industry;
            (_bases[4 * line], _bases[(4 * line) + 1], _bases[(4 * line) + 2], _bases[(4 * line) + 3]) = (
                rows[line].So2,
                rows[line].Nox,
                rows[line].Pm,
                rows[line].Vocs
            );
            foreach (var level in AlertLevels.All)
            {
                // In the rivals' favour: class and counted grade are in the row before anybody asked for them.
                var row = reader.Read(line, level, 0);
                Rows[(3 * line) + (int)level - 1] = type.Make(row.ToArray());
                var value = set.Classification.First(known =>
                    known.Rule.Effective.Contains(PlainCity.Day)
                    && ConditionEvaluator.Evaluate(known.Rule.Condition, id => row[id]) == Truth.Yes
                );
                row = row.With(FactIds.ControlClass, FactValue.Of(value.Class.Spell()))
                    .With(FactIds.Grade, FactValue.Of(rows[line].CountsAs));
                IndustryRows[(3 * line) + (int)level - 1] = type.Make(row.ToArray());
            }
        }
    }

    /// <summary>The rows as the classification sees them; shape [firms][3].</summary>
    public object[] Rows { get; }

    /// <summary>The rows as the industries' rules see them; shape [firms][3].</summary>
    public object[] IndustryRows { get; }

    /// <summary>The classification's expressions, then those of each industry.</summary>
    public IEnumerable<(string Flow, string[] Expressions)> Flows =>
        _rules
            .Where(pair => !pair.Value.IsEmpty)
            .Select(pair => (pair.Key, pair.Value.Select(rule => rule.Expression).ToArray()))
            .Prepend(("classification", [.. _classification.Select(known => known.Rule.Expression)]));

    /// <summary>A RulesEngine with one workflow for the classification and one for each industry.</summary>
    public RulesEngine.RulesEngine Load(ReSettings settings) =>
        new(
            [
                .. Flows.Select(flow => new Workflow
                {
                    WorkflowName = flow.Flow,
                    Rules =
                    [
                        .. flow.Expressions.Select(
                            (expression, i) =>
                                new RulesEngine.Models.Rule { RuleName = $"r{i}", Expression = expression }
                        ),
                    ],
                }),
            ],
            settings
        );

    /// <summary>RulesEngine's own compiled delegates, without the engine around them.</summary>
    public Dictionary<string, Func<object[], bool>[]> Delegates()
    {
        var parser = new RuleExpressionParser(EngineSettings.Make());
        var parameter = new RuleParameter(EngineSettings.Row, Rows[0]);
        return Flows.ToDictionary(
            flow => flow.Flow,
            flow => flow.Expressions.Select(text => parser.Compile<bool>(text, [parameter])).ToArray(),
            StringComparer.Ordinal
        );
    }

    /// <summary>Decides with RulesEngine.</summary>
    public void Decide(RulesEngine.RulesEngine engine, byte[] classes, double[] saved)
    {
        for (var i = 0; i < Rows.Length; i++)
        {
            var parameter = new RuleParameter(EngineSettings.Row, Rows[i]);
            var first = Matches(engine, "classification", parameter);
            var asked = _classification[System.Numerics.BitOperations.TrailingZeroCount(first)];
            var industry = _industries[i / 3];
            var share = DutyAssignment.IsByIndustry(asked.Class)
                ? ShareOf(
                    industry,
                    Matches(engine, industry, new RuleParameter(EngineSettings.Row, IndustryRows[i]))
                )
                : OwnShare(asked);
            Write(i, asked.Class, share, classes, saved);
        }
    }

    /// <summary>Decides with the delegates: the first classification that holds, then the industry's rules.</summary>
    public void Decide(Dictionary<string, Func<object[], bool>[]> delegates, byte[] classes, double[] saved)
    {
        var classification = delegates["classification"];
        var arguments = new object[1];
        for (var i = 0; i < Rows.Length; i++)
        {
            arguments[0] = Rows[i];
            var first = 0;
            while (!classification[first](arguments))
            {
                first++;
            }

            var asked = _classification[first];
            var share = 0;
            if (DutyAssignment.IsByIndustry(asked.Class))
            {
                var industry = _industries[i / 3];
                var rules = delegates[industry];
                var matches = 0UL;
                arguments[0] = IndustryRows[i];
                for (var r = 0; r < rules.Length; r++)
                {
                    matches |= rules[r](arguments) ? 1UL << r : 0;
                }

                share = ShareOf(industry, matches);
            }
            else
            {
                share = OwnShare(asked);
            }

            Write(i, asked.Class, share, classes, saved);
        }
    }

    private static ulong Matches(RulesEngine.RulesEngine engine, string flow, RuleParameter parameter)
    {
        var results = engine.ExecuteAllRulesAsync(flow, parameter).AsTask().GetAwaiter().GetResult();
        var matches = 0UL;
        for (var r = 0; r < results.Count; r++)
        {
            matches |= results[r].IsSuccess ? 1UL << r : 0;
        }

        return matches;
    }

    /// <summary>What a class saves of itself, thousandths.</summary>
    public static int OwnShare(ClassificationRule asked) => asked.Class == ControlClass.Suspended ? 1000 : 0;

    /// <summary>What a rule saves of a whole plant, thousandths.</summary>
    public static int ShareOf(Rule rule) =>
        rule
            .Measures.Where(measure => measure.Process is null or FactIds.WholePlant)
            .Select(measure => ShareTerm.Of(measure)?.Parts / ShareBounds.Thousandth ?? 0)
            .DefaultIfEmpty()
            .Max();

    private int ShareOf(string industry, ulong matches)
    {
        if (!_shares.TryGetValue((industry, matches), out var share))
        {
            var rules = _rules[industry];
            share = RuleSelection
                .Select(rules, [.. Enumerable.Range(0, rules.Length).Where(r => (matches & (1UL << r)) != 0)])
                .Select(r => ShareOf(rules[r]))
                .DefaultIfEmpty()
                .Max();
            _shares.Add((industry, matches), share);
        }

        return share;
    }

    private void Write(int i, ControlClass value, int share, byte[] classes, double[] saved)
    {
        classes[i] = (byte)value;
        for (var pollutant = 0; pollutant < 4; pollutant++)
        {
            saved[(4 * i) + pollutant] = _bases[(4 * (i / 3)) + pollutant] * share;
        }
    }
}
