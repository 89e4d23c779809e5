using EnvControl.Rules.Reference;
using NodaTime;

namespace EnvControl.Rules.Tests.Reference;

/// <summary>Rules are compiled as seldom as they can be, and never taken for others.</summary>
public class CompilingOnceTests
{
    [Fact]
    public void Days_on_which_the_same_rules_are_in_force_ask_the_same_compiled_ones()
    {
        var engine = new ReferenceEngine(Repository.Rules);

        var night = engine.MatcherAt(new LocalDateTime(2020, 12, 1, 20, 0));

        engine.MatcherAt(new LocalDateTime(2020, 12, 2, 8, 0)).ShouldBeSameAs(night);
    }

    [Fact]
    public void Days_on_which_other_rules_are_in_force_do_not()
    {
        var engine = new ReferenceEngine(Repository.Rules);
        var changes = Repository
            .Rules.Rules.Concat(Repository.Rules.Classification.Select(known => known.Rule))
            .Select(rule => rule.Effective.From)
            .Distinct()
            .Order()
            .ToArray();
        changes.Length.ShouldBeGreaterThan(1);
        foreach (var day in changes)
        {
            var before = engine.MatcherAt(day.PlusDays(-1).AtMidnight());
            engine.MatcherAt(day.AtMidnight()).ShouldNotBeSameAs(before, $"rules begin on {day}");
        }
    }

    [Fact]
    public async Task The_rule_that_is_compiled_ahead_is_one_that_compiles() => await WarmStart.Begin();
}
