using CsCheck;
using EnvControl.Domain.Facts;
using EnvControl.Engine.Conditions;
using EnvControl.Rules.Expressions;
using EnvControl.Rules.Reference;
using RulesEngine.Models;

namespace EnvControl.Rules.Tests.Expressions;

/// <summary>Our reading of an expression and RulesEngine's are one language, on complete rows.</summary>
public class TwoReadersTests
{
    private static readonly string[] Grades = ["A", "B", "C"];
    private static readonly string[] Levels = ["yellow", "orange", "red"];

    private static readonly Gen<string> Atom = Gen.OneOf(
        Gen.Select(Pick("grade", "level"), Pick("==", "!="), Gen.Int[0, 2])
            .Select((fact, sign, i) => $"{fact} {sign} \"{(fact == "grade" ? Grades : Levels)[i]}\""),
        Pick(
            "grade in (\"A\",\"C\")",
            "level in (\"red\")",
            "leading == true",
            "leading == false",
            "suspended != true"
        ),
        Gen.Select(
                Pick(
                    "actualOutput",
                    "capacityApproved",
                    "actualOutput * 2",
                    "capacityApproved - 1.5",
                    "(actualOutput + 2) / 4",
                    "actualOutput - capacityApproved"
                ),
                Pick("==", "!=", "<", "<=", ">", ">="),
                Pick("5", "5.25", "-1", "0", "capacityApproved", "3 * actualOutput")
            )
            .Select((left, sign, right) => $"{left} {sign} {right}")
    );

    private static readonly Gen<string> Expression = Gen.Recursive<string>(
        (depth, inner) =>
            depth >= 3
                ? Atom
                : Gen.OneOf(
                    Atom,
                    Gen.Select(inner, Pick("&&", "||", "and", "or"), inner)
                        .Select((l, op, r) => $"{l} {op} {r}"),
                    inner.Select(part => $"!({part})"),
                    inner.Select(part => $"({part})")
                )
    );

    private static readonly RowType Row = new(Repository.Rules.Facts);

    [Fact]
    public void Our_reader_and_RulesEngine_agree_on_every_expression_and_complete_row() =>
        Gen.Select(
                Expression,
                Gen.Int[0, 2],
                Gen.Int[0, 2],
                Gen.Bool,
                Pick(-1d, 0d, 2d, 5d, 5.25d, 6d),
                Pick(0d, 5d, 6.75d)
            )
            .Each(
                300,
                1,
                (text, grade, level, leading, actual, approved) =>
                {
                    var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal)
                    {
                        ["grade"] = FactValue.Of(Grades[grade]),
                        ["level"] = FactValue.Of(Levels[level]),
                        ["leading"] = FactValue.Of(leading),
                        ["suspended"] = FactValue.Of(!leading),
                        ["actualOutput"] = FactValue.Of(actual),
                        ["capacityApproved"] = FactValue.Of(approved),
                    };
                    ExpressionParser
                        .Parse(text, Repository.Rules.Facts, out var condition)
                        .ShouldBeNull(text);
                    var ours = ConditionEvaluator.Evaluate(condition!, id => facts[id]) == Truth.Yes;
                    ours.ShouldBe(Theirs(text, facts), text);
                }
            );

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static bool Theirs(string text, Dictionary<string, FactValue> facts)
    {
        var values = new FactValue[Repository.Rules.Facts.Count];
        foreach (var (id, value) in facts)
        {
            values[Repository.Rules.Facts.PositionOf(id)] = value;
        }

        var workflow = new Workflow
        {
            WorkflowName = "w",
            Rules = [new Rule { RuleName = "r", Expression = text }],
        };
        return new RulesEngine.RulesEngine([workflow], EngineSettings.Make())
            .ExecuteAllRulesAsync("w", new RuleParameter(EngineSettings.Row, Row.Make(values)))
            .AsTask()
            .GetAwaiter()
            .GetResult()[0]
            .IsSuccess;
    }
}
