using System.Linq.Dynamic.Core;
using EnvControl.Domain.Facts;
using EnvControl.Rules.Reference;
using RulesEngine.Exceptions;
using RulesEngine.Models;

namespace EnvControl.Rules.Tests.Reference;

/// <summary>What goes wrong in Microsoft RulesEngine without each of our settings, shown on the library itself.</summary>
public class EngineSettingsTests
{
    private static readonly RowType Row = new(Repository.Rules.Facts);

    [Fact]
    public void A_misspelt_fact_throws_with_our_settings() =>
        Should
            .Throw<RuleException>(() => Run("graed == \"B\"", EngineSettings.Make()))
            .Message.ShouldContain("graed");

    [Fact]
    public void A_misspelt_fact_silently_does_not_apply_with_the_default_settings() =>
        Run("graed == \"B\"", new ReSettings()).IsSuccess.ShouldBeFalse();

    [Fact]
    public void Throwing_without_the_parsing_switch_turns_a_misspelt_fact_into_a_no_without_a_message()
    {
        var settings = EngineSettings.Make();
        settings.EnableExceptionAsErrorMessageForRuleExpressionParsing = false;

        var result = Run("graed == \"B\"", settings);

        result.IsSuccess.ShouldBeFalse();
        result.ExceptionMessage.ShouldBeNullOrEmpty();
    }

    [Fact]
    public void A_fact_in_other_letters_throws_with_our_settings_and_passes_without()
    {
        var lenient = EngineSettings.Make();
        lenient.IsExpressionCaseSensitive = false;

        Run("GRADE == \"B\"", lenient, ("grade", FactValue.Of("B"))).IsSuccess.ShouldBeTrue();
        Should.Throw<RuleException>(() =>
            Run("GRADE == \"B\"", EngineSettings.Make(), ("grade", FactValue.Of("B")))
        );
    }

    [Fact]
    public void On_a_dynamic_class_a_misspelt_fact_is_a_null_and_never_throws()
    {
        var type = DynamicClassFactory.CreateType([new DynamicProperty("grade", typeof(string))], false);
        var row = Activator.CreateInstance(type)!;
        type.GetProperty("grade")!.SetValue(row, "B");

        Execute("graed == \"B\"", EngineSettings.Make(), row).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public void RulesEngine_by_itself_reads_a_missing_number_as_no_and_under_a_not_as_yes()
    {
        Run("actualOutput >= 6", EngineSettings.Make()).IsSuccess.ShouldBeFalse();
        Run("!(actualOutput >= 6)", EngineSettings.Make()).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void RulesEngine_by_itself_answers_arithmetic_on_a_missing_number_although_nothing_is_known()
    {
        Run("actualOutput * 2 > 10", EngineSettings.Make()).IsSuccess.ShouldBeFalse();
        Run("actualOutput - 1 != 3", EngineSettings.Make()).IsSuccess.ShouldBeTrue();
        EngineSettings.Make().UseFastExpressionCompiler.ShouldBeFalse();
    }

    [Fact]
    public void RulesEngine_by_itself_runs_clocks_reflection_and_memory_bombs()
    {
        Run("DateTime.Now > DateTime.MinValue", EngineSettings.Make()).IsSuccess.ShouldBeTrue();
        Run("grade.PadLeft(1000).Length == 1000", EngineSettings.Make(), ("grade", FactValue.Of("B")))
            .IsSuccess.ShouldBeTrue();
    }

    private static RuleResultTree Run(
        string expression,
        ReSettings settings,
        params (string Fact, FactValue Value)[] facts
    )
    {
        var values = new FactValue[Repository.Rules.Facts.Count];
        foreach (var (fact, value) in facts)
        {
            values[Repository.Rules.Facts.PositionOf(fact)] = value;
        }

        return Execute(expression, settings, Row.Make(values));
    }

    private static RuleResultTree Execute(string expression, ReSettings settings, object row)
    {
        var workflow = new Workflow
        {
            WorkflowName = "w",
            Rules = [new Rule { RuleName = "r", Expression = expression }],
        };
        var engine = new RulesEngine.RulesEngine([workflow], settings);
        return engine
            .ExecuteAllRulesAsync("w", new RuleParameter(EngineSettings.Row, row))
            .AsTask()
            .GetAwaiter()
            .GetResult()[0];
    }
}
