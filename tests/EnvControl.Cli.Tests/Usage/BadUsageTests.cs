using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Usage;

/// <summary>Command lines that cannot be obeyed: all that is wrong, at once, and nothing written.</summary>
public sealed class BadUsageTests
{
    [Fact]
    public void Everything_wrong_with_the_options_is_told_at_once_and_nothing_is_written()
    {
        using var folder = new TempFolder();
        var reply = Prompt.Run([
            "measures",
            "--levl",
            "--on",
            "2020-13-01",
            "--level",
            "紫",
            "--elapsed",
            "soon",
            "--engine",
            "quantum",
            "--format",
            "pdf",
            "--lang",
            "fr",
            "--out",
            folder["out"],
        ]);
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe(
            ["EC3001", "EC3003", "EC3004", "EC3005", "EC3006", "EC3007", "EC3008"],
            ignoreOrder: true
        );
        reply.Out.ShouldBeEmpty();
        folder.Names().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--levle", "--level")]
    [InlineData("--inventroy", "--inventory")]
    [InlineData("--jsn", "--json")]
    public void A_misspelt_option_is_answered_with_the_nearest_one(string typed, string meant)
    {
        var reply = Prompt.Run("measures", typed);
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe(["EC3001"]);
        reply.Error.ShouldContain($"看不懂“{typed}”。是否指 {meant}？");
        reply.Error.ShouldContain($"Did you mean {meant}?");
    }

    [Theory]
    [InlineData("measures", "--levle", "红")]
    [InlineData("lookup", "水泥", "--levle", "红")]
    [InlineData("lookup", "--levle", "红", "水泥")]
    [InlineData("measures", "--levle", "红", "--json")]
    public void The_value_behind_a_misspelt_option_is_not_a_second_fault(params string[] typed)
    {
        var reply = Prompt.Run(typed);
        reply.Codes.ShouldBe(["EC3001"]);
        reply.Error.ShouldContain("看不懂“--levle”。是否指 --level？");
    }

    [Theory]
    [InlineData("measure", "measures")]
    [InlineData("lokup", "lookup")]
    [InlineData("smaple", "sample")]
    public void A_misspelt_command_is_answered_with_the_nearest_one(string typed, string meant)
    {
        var reply = Prompt.Run(typed);
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe(["EC3001"]);
        reply.Error.ShouldContain($"是否指 {meant}？");
    }

    [Theory]
    [InlineData("缺少企业代码或名称", "lookup")]
    [InlineData("缺少 --out", "sample")]
    [InlineData("--on 后面缺少值", "measures", "--on")]
    [InlineData("--level 后面缺少值", "explain", "水泥", "--level")]
    [InlineData("--on 只能写一次", "measures", "--on", "2020-12-01", "--on", "2020-12-02")]
    [InlineData("缺少命令", "rules")]
    public void What_is_missing_or_doubled_is_said_in_chinese(string words, params string[] typed)
    {
        var reply = Prompt.Run(typed);
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe(["EC3002"]);
        reply.Error.ShouldContain(words);
        reply
            .Error.Split(" / ")[0]
            .ShouldNotMatch("[Rr]equired|argument|[Oo]ption", "the first half is for clerks");
    }

    [Theory]
    [InlineData("--level")]
    [InlineData("--format")]
    [InlineData("--out")]
    [InlineData("--inventory")]
    [InlineData("--rules")]
    [InlineData("--on")]
    [InlineData("--engine")]
    [InlineData("--elapsed")]
    [InlineData("--lang")]
    public void An_empty_value_is_refused_and_never_taken_for_the_usual_one(string option)
    {
        // What a script hands over when its variable is not set.
        var reply = Prompt.Run("measures", option, "");
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.Length.ShouldBe(1);
        reply.Error.ShouldContain(option);
    }

    [Fact]
    public void A_word_too_many_is_told()
    {
        var reply = Prompt.Run("measures", "everything");
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Error.ShouldContain("看不懂“everything”");
    }

    [Fact]
    public void With_json_faults_of_usage_are_one_document_on_standard_output()
    {
        var reply = Prompt.Run("measures", "--json", "--level", "紫", "--on", "soon");
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply
            .Json.GetProperty("faults")
            .EnumerateArray()
            .Select(fault => fault.GetProperty("code").GetString())
            .ShouldBe(["EC3003", "EC3004"], ignoreOrder: true);
        reply.Error.ShouldNotBeEmpty("a person at the prompt is told, too");
    }

    [Fact]
    public void Nothing_typed_shows_the_commands()
    {
        var reply = Prompt.Run();
        reply.Code.ShouldBe(ExitCodes.Done);
        foreach (var command in new[] { "measures", "lookup", "explain", "sample", "rules" })
        {
            reply.Out.ShouldContain(command);
        }
    }

    [Theory]
    [InlineData("measures")]
    [InlineData("lookup")]
    [InlineData("explain")]
    [InlineData("sample")]
    [InlineData("rules")]
    public void Every_command_explains_itself_in_chinese_and_english(string command)
    {
        var reply = Prompt.Run(command, "--help");
        reply.Code.ShouldBe(ExitCodes.Done);
        var lines = reply
            .Lines.Where(line => line.TrimStart().StartsWith("--", StringComparison.Ordinal))
            .ToArray();
        lines.ShouldAllBe(line => line.Contains(" / ", StringComparison.Ordinal));
        reply.Out.ShouldContain("显示用法");
    }
}
