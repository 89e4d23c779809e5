using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.RuleDesk;

/// <summary><c>rules check</c> walks every example of another place as a set of its own, and says what it found there.</summary>
public sealed class ExampleCheckTests
{
    [Fact]
    public void Every_example_has_a_line_with_its_cells_its_findings_and_what_is_accepted_in_its_own_file()
    {
        var reply = Prompt.Run("rules", "check");

        reply.Code.ShouldBe(ExitCodes.Done, reply.Out);
        reply.Out.ShouldContain("管控令3件");
        var sets = Prompt
            .Run("rules", "check", "--json")
            .Json.GetProperty("exampleSets")
            .EnumerateArray()
            .ToArray();
        sets.Length.ShouldBe(8);
        foreach (var set in sets)
        {
            var name = set.GetProperty("name").GetString()!;
            var line = reply
                .Out.Split('\n')
                .Single(text => text.TrimStart().StartsWith(name, StringComparison.Ordinal));
            line.ShouldContain($"{set.GetProperty("walked").GetProperty("cells").GetInt64():N0}格，问题0个");
            set.GetProperty("findings").GetInt32().ShouldBe(0);
            var accepted = set.GetProperty("accepted").EnumerateArray().ToArray();
            accepted.ShouldAllBe(entry =>
                entry.GetProperty("reason").GetProperty("zh").GetString()!.Length > 10
            );
            line.ShouldContain($"接受{accepted.Length}类");
        }

        // A county inside Anyang keeps all of its law and has no gap of its own.
        sets.Where(set => set.GetProperty("accepted").GetArrayLength() == 0)
            .Select(set => set.GetProperty("name").GetString())
            .ShouldBe(["examples/410599-jia"]);
    }

    [Fact]
    public void A_gap_of_an_example_that_nobody_accepted_is_a_finding_at_its_place()
    {
        using var rules = new RulesCopy();
        File.Delete(Path.Combine(rules.Path, "examples/1405-jincheng/accepted-findings.json"));

        var reply = Prompt.Run("rules", "check", "--rules", rules.Path);

        reply.Code.ShouldBe(ExitCodes.Problems);
        reply.Out.ShouldContain("examples/1405-jincheng: industries.json:3:5: EC2711");
        reply.Out.ShouldContain("共18个问题。");
    }

    [Fact]
    public void Faults_of_the_rules_and_of_two_examples_are_told_together()
    {
        using var rules = new RulesCopy();
        rules.Spoil("mee/2020/glass.json", "grade ==", "graed ==");
        rules.Spoil("examples/1302-tangshan/2019/steel.json", "grade ==", "graed ==");
        rules.Spoil(
            "examples/4101-zhengzhou/2021/carbon.json",
            "\"provenance\": \"partial\"",
            "\"provenance\": \"sure\""
        );

        var reply = Prompt.Run("rules", "check", "--rules", rules.Path);

        reply.Code.ShouldBe(ExitCodes.Problems);
        reply.Out.ShouldContain("mee/2020/glass.json:");
        reply.Out.ShouldContain("examples/1302-tangshan/2019/steel.json:7:");
        reply.Out.ShouldContain("examples/4101-zhengzhou/2021/carbon.json:");
        reply.Out.ShouldContain("共3个问题");
    }
}
