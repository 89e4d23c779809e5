using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Counties;

/// <summary>The made-up county: a table, a list, an order and a fact of its own, none of it code.</summary>
public sealed class WorkedCountyTests(CountyRun county) : IClassFixture<CountyRun>
{
    public static TheoryData<string> Commands => [.. CountyCopy.Commands];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_command_that_the_page_gives_a_clerk_finds_nothing_wrong(string command)
    {
        using var copy = new CountyCopy();
        var reply = copy.Run(command);
        reply.Code.ShouldBe(ExitCodes.Done, reply.Words);
    }

    [Fact]
    public void The_page_checks_tests_and_decides()
    {
        CountyCopy
            .Commands.Select(command =>
                string.Join(' ', command.Split(' ').TakeWhile(word => word[0] != '-'))
            )
            .ShouldBe(["rules check", "rules test", "measures"]);
        CountyCopy.Commands[^1].ShouldContain("--engine both");
    }

    [Fact]
    public void Twenty_made_up_firms_are_decided_alike_by_both_engines()
    {
        county.Reply.ShouldSay("两个引擎核对：逐条生产线、逐级别一致");
        county.Rows.Length.ShouldBe(20 * 3);
        county.Rows.ShouldAllBe(row =>
            row["credit_code"].Substring(8, 3) == "DEM" && row["name"].StartsWith("甲县示例")
        );
    }

    [Theory]
    // A boiler of 20 t/h is a large one, of 19.9 a small one.
    [InlineData("供热一厂", "orange", "strict jia.boiler.large.orange 30/60/6/0")]
    [InlineData("供热二厂", "yellow", "strict jia.boiler.small.yellow 15/30/3/0")]
    [InlineData("供热二厂", "orange", "strict jia.boiler.small.stop 30/60/6/0")]
    [InlineData("供热三厂", "orange", "strict jia.boiler.large.orange 15/24/3/0")]
    [InlineData("供热三厂", "red", "strict jia.boiler.large.red 25/40/5/0")]
    [InlineData("纸坊", "orange", "strict jia.boiler.small.stop 36/50/7/0")]
    // Two boilers of one firm, 35 and 8 t/h: 30 % of 100/160/20 and all of 20/40/4.
    [InlineData("印染坊", "orange", "strict jia.boiler.small.stop;jia.boiler.large.orange 50/88/10/0")]
    // Grade B is not asked for the size of its boiler, grade A for nothing.
    [InlineData("蒸汽站甲", "orange", "prescribed jia.boiler.b.orange 8/14/1.600/0")]
    [InlineData("豆腐坊", "red", "prescribed jia.boiler.b.red 1.600/3.200/0.400/0")]
    [InlineData("蒸汽站乙", "red", "voluntary class.voluntary 0/0/0/0")]
    [InlineData("酒坊", "orange", "strict jia.boiler.small.stop 12/18/3/0")]
    // On the county's guarantee list at 90 % of its load.
    [InlineData("供暖站", "red", "guarantee class.guarantee 20/30/4/0")]
    // National law goes on, and so do the shipped assumptions where the county says nothing.
    [InlineData("熟料厂", "orange", "strict cement.clinker.c.orange 300/1000/100/0")]
    [InlineData("搅拌站", "orange", "strict assumed.c.orange 0/0/12/0")]
    [InlineData("酱园", "orange", "general assumed.general.orange 0.400/0.600/0.200/1")]
    // The county's order: the second brick works stands still for twelve hours, neither moves by road.
    [InlineData("砖厂甲", "orange", "prescribed assumed.b.orange;jia-bricks.all 12/18/6/0")]
    [InlineData("砖厂乙", "orange", "strict jia-bricks.yi;jia-bricks.all 40/60/20/0")]
    [InlineData("砖厂乙", "yellow", "strict assumed.c.yellow 24/36/12/0")]
    [InlineData("旧锅炉房", "red", "long-idle class.long-idle 0/0/0/0")]
    [InlineData("停产厂", "yellow", "suspended class.suspended 50/90/9/0")]
    public void A_firm_of_the_county_must_do_what_was_worked_out_by_hand(
        string firm,
        string level,
        string words
    ) => county["甲县示例" + firm, level].ShouldBe(words);

    [Theory]
    [InlineData("yellow")]
    [InlineData("orange")]
    [InlineData("red")]
    public void Where_the_new_fact_is_missing_and_decides_it_is_named_and_nothing_is_guessed(string level) =>
        county["甲县示例供热四厂", level].ShouldBe("unknown boilerSteam");

    [Fact]
    public void A_changed_cell_of_the_new_column_changes_what_the_firm_must_do()
    {
        using var copy = new CountyCopy();
        copy.Change("inventory/lines.csv", "30,60,6,0,1,,10\n", "30,60,6,0,1,,20\n");
        copy.Change("inventory/lines.csv", "40,70,8,0,1,,\n", "40,70,8,0,1,,40\n");
        var (_, rows) = copy.Decide();

        CountyRun
            .Words(rows, "甲县示例供热二厂", "orange")
            .ShouldBe("strict jia.boiler.large.orange 9/18/1.800/0");
        CountyRun
            .Words(rows, "甲县示例供热四厂", "orange")
            .ShouldBe("strict jia.boiler.large.orange 12/21/2.400/0");
    }

    [Fact]
    public void The_new_column_may_be_headed_by_its_column_name_as_well()
    {
        using var copy = new CountyCopy();
        copy.Change("inventory/lines.csv", "锅炉吨位(蒸吨/小时)", "boiler_steam_t_h");
        var (_, rows) = copy.Decide();
        rows.Select(row => string.Join('|', row.Values))
            .ShouldBe(county.Rows.Select(row => string.Join('|', row.Values)));
    }

    [Fact]
    public void A_copy_made_over_to_a_real_county_tells_what_was_forgotten_and_then_decides_the_same()
    {
        using var copy = new CountyCopy();
        copy.Remove("divisions.json");
        copy.Change("rules.json", "410599", "410526");
        var forgotten = copy.Run(CountyCopy.Commands[0]);
        forgotten.Code.ShouldBe(ExitCodes.Problems);
        forgotten.Out.ShouldContain("EC2208");
        forgotten.Out.ShouldContain("EC2418");

        copy.Change("2020/instruments.json", "\"410599\"", "\"410526\"");
        copy.Change("2020/orders/jia-bricks.json", "\"410599\"", "\"410526\"");
        copy.Change("inventory/sources.csv", ",410599,", ",410526,");
        copy.Change("inventory/enterprises.csv", ",410599,", ",410526,");
        var (_, rows) = copy.Decide();
        rows.Select(row => CountyRun.Words(rows, row["name"], row["level"]))
            .ShouldBe(county.Rows.Select(row => county[row["name"], row["level"]]));
    }

    [Fact]
    public void Nothing_of_the_county_is_known_to_the_shipped_rules()
    {
        using var copy = new CountyCopy();
        var reply = copy.DecideByShippedRules();
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Error.ShouldContain("410599");
        Prompt.Run("rules", "show", "--on", "2020-12-01", "--out", copy.Aside("book.html")).Code.ShouldBe(0);
        File.ReadAllText(copy.Aside("book.html")).ShouldNotContain("甲县");
    }
}
