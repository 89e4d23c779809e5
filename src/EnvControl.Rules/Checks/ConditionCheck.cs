using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Checks;

/// <summary>Finds conditions that say nothing (条件检查): always true or false, numbers out of range, processes of other industries.</summary>
internal static class ConditionCheck
{
    /// <summary>The findings of one rule.</summary>
    public static IEnumerable<Finding> Of(CheckedRules rules, Rule rule)
    {
        var subject = new FindingSubject
        {
            Rules = [rule.Name],
            From = rule.Effective.From,
            To = rule.Effective.To,
        };
        var slips = OutOfRange(rules, rule, subject).Concat(ForeignProcesses(rules, rule, subject)).ToArray();
        return slips.Length > 0 ? slips : Constant(rules, rule, subject);
    }

    private static IEnumerable<Finding> Constant(CheckedRules rules, Rule rule, FindingSubject subject)
    {
        var facts = rules.Set.Facts;
        var where = rules.Where(rule.Name, "/Expression");
        if (!new RuleSpace(facts, rule.Condition).IsComplete)
        {
            return [new Finding(CheckFaults.NotProved(where, rule.Name), subject, null)];
        }

        switch (RuleSpace.ConstantOf(facts, rule.Condition))
        {
            case Truth.No:
                return [new Finding(CheckFaults.AlwaysFalse(where, rule.Name, true), subject, null)];
            case Truth.Yes:
                return
                [
                    new Finding(
                        CheckFaults.AlwaysTrue(where, rule.Name, true),
                        subject,
                        FirmFor(rules, rule, Truth.Yes)
                    ),
                ];
        }

        return ConditionParts
            .Idle(facts, rule.Condition)
            .Select(idle =>
            {
                var place = rules.Inside(rule.Name, idle.Part.Column);
                return new Finding(
                    idle.IsAlwaysTrue
                        ? CheckFaults.AlwaysTrue(place, rule.Name, false)
                        : CheckFaults.AlwaysFalse(place, rule.Name, false),
                    subject,
                    FirmFor(rules, rule, Truth.Yes)
                );
            });
    }

    private static ConcreteFirm? FirmFor(CheckedRules rules, Rule rule, Truth truth) =>
        truth == Truth.Yes && PlainFirm.Matching(rules, rule.Condition).FirstOrDefault() is { } row
            ? new ConcreteFirm(rule.Effective.From, 0, PlainFirm.FactsOf(row))
            : null;

    private static IEnumerable<Finding> OutOfRange(CheckedRules rules, Rule rule, FindingSubject subject)
    {
        foreach (var test in ConditionFacts.Atoms(rule.Condition).OfType<NumberTest>())
        {
            var (term, constant) = (test.Left, test.Right) switch
            {
                (FactTerm left, ConstantTerm right) => (left, right),
                (ConstantTerm left, FactTerm right) => (right, left),
                _ => (null, (ConstantTerm?)null),
            };
            if (
                term is not null
                && rules.Set.Facts[term.Fact] is var fact
                && (constant!.Value < fact.Min || constant.Value > fact.Max)
            )
            {
                yield return new Finding(
                    CheckFaults.OutOfRange(
                        rules.Inside(rule.Name, constant.Column),
                        fact.Id,
                        constant.Value.ToString("R", CultureInfo.InvariantCulture),
                        Range(fact)
                    ),
                    subject,
                    FirmFor(rules, rule, Truth.Yes)
                );
            }
        }
    }

    private static Bilingual Range(FactDefinition fact)
    {
        string Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "…";
        return new(
            $"{Number(fact.Min)}至{Number(fact.Max)}{fact.Unit}",
            $"{Number(fact.Min)} to {Number(fact.Max)} {fact.Unit}".TrimEnd()
        );
    }

    /// <summary>Process steps that a rule names and that none of the industries it names has.</summary>
    private static IEnumerable<Finding> ForeignProcesses(
        CheckedRules rules,
        Rule rule,
        FindingSubject subject
    )
    {
        var tests = ConditionFacts.Atoms(rule.Condition).OfType<TextTest>().ToArray();
        if (!Array.Exists(tests, test => test.Fact == FactIds.Industry))
        {
            yield break;
        }

        foreach (
            var test in Wanted(rule.Condition)
                .OfType<TextTest>()
                .Where(test => test is { Fact: FactIds.Process, IsMember: true })
        )
        {
            foreach (var process in test.Values)
            {
                var industries = rules
                    .Industries.Where(industry => CanHold(rule.Condition, industry, process))
                    .ToImmutableArray();
                if (!industries.IsEmpty && !industries.Any(industry => rules.IsProcessOf(process, industry)))
                {
                    yield return new Finding(
                        CheckFaults.ForeignProcess(
                            rules.Inside(rule.Name, test.Column),
                            process,
                            string.Join('、', industries.Take(4))
                        ),
                        subject with
                        {
                            Industries = industries,
                            Processes = [process],
                        },
                        FirmFor(rules, rule, Truth.Yes)
                    );
                }
            }
        }
    }

    /// <summary>The tests that are wanted to hold: one that leaves a process of another industry out is no slip.</summary>
    private static IEnumerable<Condition> Wanted(Condition condition) =>
        condition switch
        {
            AllOf all => all.Parts.SelectMany(Wanted),
            AnyOf any => any.Parts.SelectMany(Wanted),
            Negation => [],
            _ => [condition],
        };

    private static bool CanHold(Condition condition, string industry, string process) =>
        ConditionEvaluator.Evaluate(
            condition,
            id =>
                id switch
                {
                    FactIds.Industry => FactValue.Of(industry),
                    FactIds.Process => FactValue.Of(process),
                    _ => FactValue.Missing,
                }
        ) != Truth.No;
}
