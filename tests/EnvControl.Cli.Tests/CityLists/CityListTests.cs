using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.CityLists;

/// <summary>A bureau hands in the list it has, with the form's own forty headings.</summary>
public sealed class CityListTests : IDisposable
{
    private const string All = "leading=no,绩效先进性=否,longIdle=no,suspended=no,operatingDays=300";

    private readonly CityList _list = new();

    public void Dispose() => _list.Dispose();

    [Fact]
    public void The_forty_headings_are_the_whole_form() => CityList.Headings.Length.ShouldBe(40);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_is_read_as_it_stands_and_every_firm_is_there(bool isWorkbook)
    {
        var reply = _list.Measures(isWorkbook ? _list.Workbook() : _list.Csv(), "--json");

        reply.Code.ShouldBe(ExitCodes.Done);
        CsvText.Read(_list.Results["measures.csv"])["name"].ShouldBe(_list.Names);
        Codes(reply).ShouldNotContain("EC1021");
        // What nobody said is unknown, not "no": the firm is open, and the facts are named.
        _list
            .Row("乙铸造")["unknown"]
            .Split(';')
            .ShouldBe(["suspended", "longIdle", "leading", "advanced"], ignoreOrder: true);
        _list.Row("乙铸造")["measures"].ShouldBeEmpty();
        // What the control type says is known: of the leading firm only the two stops are left to tell.
        _list.Row("己加工")["unknown"].Split(';').ShouldBe(["suspended", "longIdle"], ignoreOrder: true);
        _list.Row("壬铸造")["unknown"].ShouldBe("suspended");
    }

    [Fact]
    public void The_first_warning_names_the_columns_that_are_lacking_and_the_one_command_that_mends_it()
    {
        var path = _list.Csv();
        var first = _list.Measures(path, "--json").Json.GetProperty("warnings")[0];

        first.GetProperty("code").GetString().ShouldBe("EC1100");
        var text = first.ToString();
        foreach (var column in (string[])["leading", "advanced", "long_idle", "suspended", "operating_days"])
        {
            text.ShouldContain($"({column})");
        }

        text.ShouldContain("10家企业");
        var screen = _list.Measures(path);
        screen.ShouldSay("--assume leading=no,advanced=no,longIdle=no,suspended=no,operatingDays=天数");
        screen.ShouldSay("10家企业缺信息，措施无法确定");
        Columns.TooWide(screen).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("甲铸造", "voluntary")]
    [InlineData("乙铸造", "prescribed")]
    [InlineData("丙铸造", "strict")]
    [InlineData("丁铸造", "prescribed")]
    [InlineData("戊铸造", "strict")]
    [InlineData("己加工", "voluntary")]
    [InlineData("庚加工", "strict")]
    [InlineData("辛加工", "voluntary")]
    [InlineData("壬铸造", "long-idle")]
    [InlineData("癸食品", "general")]
    public void Declared_in_one_go_the_rest_is_decided_and_counted_as_assumed(string firm, string expected)
    {
        _list.Measures(_list.Csv(), "--assume", All, "--engine", "both").Code.ShouldBe(ExitCodes.Done);

        var row = _list.Row(firm);
        (row["control_class"], row["unknown"], row["provenance"]).ShouldBe((expected, "", "assumed"));
    }

    [Fact]
    public void A_year_over_the_declared_days_is_the_daily_base()
    {
        _list.Measures(_list.Csv(), "--assume", All);

        // A general firm of 9 t dust a year: 30 kg on each of 300 days, and a fifth of it at orange.
        _list.Row("癸食品")["pm_kg_d"].ShouldBe("6.000");
    }

    [Fact]
    public void Every_result_says_what_was_declared()
    {
        var reply = _list.Measures(_list.Csv(), "--assume", All);

        reply.ShouldSay("假定取值 绩效引领性＝否（8家没有填）");
        reply.ShouldSay("年运行天数＝300 d（10家没有填）");
        reply.ShouldSay("EC1107");
        reply.ShouldNotSay("EC1100");
        var assumed = _list
            .Measures(_list.Csv(), "--assume", All, "--json")
            .Json.GetProperty("inventory")
            .GetProperty("assumed");
        assumed
            .EnumerateArray()
            .Select(known => known.GetProperty("fact").GetString())
            .ShouldBe(["leading", "advanced", "longIdle", "suspended", "operatingDays"]);
        assumed[2].GetProperty("value").GetString().ShouldBe("false");
        assumed[2].GetProperty("firms").GetInt32().ShouldBe(9);
        var lookup = Prompt.Run("lookup", "壬铸造", "--inventory", _list.Csv(), "--assume", All);
        lookup.ShouldSay("绩效引领性＝否（清单没有填，按声明）");
        lookup.ShouldNotSay("长期停产＝否");
    }

    [Fact]
    public void Another_declaration_makes_another_inventory()
    {
        string Hash(params string[] more) =>
            _list
                .Measures(_list.Csv(), ["--json", .. more])
                .Json.GetProperty("inventory")
                .GetProperty("sha256")
                .GetString()!;
        string[] hashes = [Hash(), Hash("--assume", "leading=no"), Hash("--assume", "leading=yes")];
        hashes.Distinct().Count().ShouldBe(3);
        Hash("--assume", "绩效引领性=否").ShouldBe(hashes[1]);
    }

    [Fact]
    public void Only_firms_whose_answer_hangs_on_what_is_lacking_are_open()
    {
        _list.With("是否停产整治", "否").With("是否长期停产", "否").With("管控类型", "C级", "壬铸造");

        _list.Measures(_list.Csv()).Code.ShouldBe(ExitCodes.Done);

        _list.Row("甲铸造")["control_class"].ShouldBe("voluntary");
        _list.Row("己加工")["control_class"].ShouldBe("voluntary");
        _list.Row("癸食品")["unknown"].Split(';').ShouldContain("leading");
        _list.Row("丙铸造")["unknown"].Split(';').ShouldBe(["leading", "advanced"], ignoreOrder: true);
    }

    [Fact]
    public void A_firm_marked_as_livelihood_without_a_list_is_named()
    {
        var warnings = _list.Measures(_list.Csv(), "--json").Json.GetProperty("warnings").ToString();
        warnings.ShouldContain("EC1102");
        warnings.ShouldContain("戊铸造");
        warnings.ShouldContain("guarantee.json");
    }

    [Fact]
    public void Contacts_of_the_form_are_left_out_of_every_file()
    {
        _list.Measures(_list.Csv());
        foreach (
            var file in _list.Results.Names().Where(name => !name.EndsWith(".xlsx", StringComparison.Ordinal))
        )
        {
            File.ReadAllText(_list.Results[file]).ShouldNotContain("13700001111");
        }
    }

    [Fact]
    public void Two_cells_that_contradict_each_other_are_refused()
    {
        _list.With("绩效引领性", "否", "己加工");
        var reply = _list.Measures(_list.Csv());
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe(["EC1101"]);
        reply.Error.ShouldContain("list.csv:7:绩效引领性");
    }

    [Fact]
    public void A_misspelt_column_is_no_column_that_the_list_does_without()
    {
        _list.With("leadng", "否");
        var reply = _list.Measures(_list.Csv());
        reply.Codes.ShouldBe(["EC1021"]);
        reply.Error.ShouldContain("“leadng”");
    }

    [Theory]
    [InlineData("leading", "EC3050")]
    [InlineData("leeding=no", "EC3051")]
    [InlineData("industry=N15", "EC3051")]
    [InlineData("so2TonnesPerYear=1", "EC3051")]
    [InlineData("leading=perhaps", "EC3052")]
    [InlineData("operatingDays=0", "EC3052")]
    [InlineData("grade=E", "EC3052")]
    [InlineData("leading=no,leading=yes", "EC3053")]
    public void A_declaration_that_means_nothing_is_refused(string typed, string code)
    {
        var reply = _list.Measures(_list.Csv(), "--assume", typed);
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe([code]);
        _list.Results.Names().ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_grade_may_be_declared_ungraded()
    {
        _list.With("管控类型", "", "丙铸造");
        _list.Measures(_list.Csv(), "--assume", All);
        _list.Row("丙铸造")["unknown"].ShouldBe("grade");

        _list.Measures(_list.Csv(), "--assume", All + ",grade=未评级");
        (_list.Row("丙铸造")["control_class"], _list.Row("丙铸造")["unknown"]).ShouldBe(("strict", ""));
    }

    private static string[] Codes(Reply reply) =>
        [
            .. reply
                .Json.GetProperty("warnings")
                .EnumerateArray()
                .Select(warning => warning.GetProperty("code").GetString()!),
        ];
}
