using System.Text.RegularExpressions;
using EnvControl.Application.RuleBooks;
using EnvControl.Application.Text;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.RuleSets;
using EnvControl.Files.RuleBooks;
using EnvControl.Files.Tests.Writing;
using NodaTime;

namespace EnvControl.Files.Tests.RuleBooks;

/// <summary>The rule book as a page: everything in force, every assumption marked, nothing fetched, nothing that could run.</summary>
public partial class RuleBookPageTests
{
    private const string Hostile = "<script>alert('1')</script>\" onload=\"x & </td><img src=http://a/b>";

    private static readonly LocalDate Day = new(2020, 12, 1);
    private static readonly Lazy<RuleBook> Shown = new(() => BookOf(SampleDecisions.Rules, Day));
    private static readonly Lazy<string> Chinese = new(() =>
        RuleBookWriter.Page(Shown.Value, Language.Chinese)
    );

    private static RuleBook BookOf(RuleSet rules, LocalDate on) =>
        new RuleBookCompiler(new ColumnarEngine(rules)).Of(on);

    [Fact]
    public void Every_rule_in_force_appears_with_its_text_instrument_and_first_day()
    {
        foreach (var rule in Shown.Value.InForce.Concat(Shown.Value.Classification.Select(rule => rule.Rule)))
        {
            var found = Entry(rule.Name);
            found.ShouldContain(rule.Effective.From.ToString("uuuu-MM-dd", null), Case.Sensitive, rule.Name);
            Chinese.Value.ShouldContain(rule.Text.Zh);
            var number = rule.Ground.Instrument.Number;
            found.ShouldContain(
                number.StartsWith("待认定", StringComparison.Ordinal) ? "待认定"
                    : number.StartsWith("文号未查到", StringComparison.Ordinal) ? "文号未查到"
                    : number,
                Case.Sensitive,
                rule.Name
            );
        }
    }

    [Fact]
    public void Every_assumed_cell_carries_mark_and_word()
    {
        var assumed = Cells(Chinese.Value, "cell-assumed");

        assumed.Length.ShouldBeGreaterThan(20);
        assumed.ShouldAllBe(cell => cell.Contains("△ 假设"));
        Cells(RuleBookWriter.Page(Shown.Value, Language.English), "cell-assumed")
            .ShouldAllBe(cell => cell.Contains("△ assumed"));
    }

    [Fact]
    public void No_cell_that_is_law_throughout_carries_the_mark_of_an_assumption() =>
        Cells(Chinese.Value, "cell-verified").ShouldAllBe(cell => !cell.Contains("△ 假设"));

    [Fact]
    public void Every_cell_names_a_ground_or_says_that_no_rule_touches_it() =>
        Cells(Chinese.Value, "cell-")
            .ShouldAllBe(cell => cell.Contains("class=\"ground\"") || cell.Contains("没有施行的规则涉及"));

    [Fact]
    public void An_industry_whose_table_was_not_read_says_so_plainly()
    {
        Chinese.Value.ShouldContain("没有读到措施表，只有假设比例");
        foreach (var table in Shown.Value.Tables.Where(table => table.IsAssumedThroughout))
        {
            var from = Chinese.Value.IndexOf($"id=\"table-{table.Number}\"", StringComparison.Ordinal);
            Chinese
                .Value[from..Chinese.Value.IndexOf("<table", from, StringComparison.Ordinal)]
                .ShouldContain("不能当作法律下达");
        }
    }

    [Fact]
    public void Every_link_of_the_contents_leads_somewhere_and_no_anchor_stands_twice()
    {
        var anchors = Ids().Matches(Chinese.Value).Select(match => match.Groups["id"].Value).ToArray();

        anchors.ShouldBeUnique();
        Links()
            .Matches(Chinese.Value)
            .Select(match => match.Groups["to"].Value)
            .Distinct(StringComparer.Ordinal)
            .Except(anchors, StringComparer.Ordinal)
            .ShouldBeEmpty();
        foreach (var (industry, _) in Shown.Value.Industries)
        {
            anchors.ShouldContain($"industry-{industry.Id.Text}");
        }
    }

    [Fact]
    public void Nothing_is_fetched_and_nothing_can_run()
    {
        Chinese.Value.ShouldContain("default-src 'none'".Replace("'", "&#39;", StringComparison.Ordinal));
        string[] outside = ["<script", "<link", "<img", "<iframe", "url(", "@import", "http://", "https://"];
        outside
            .Where(word => Chinese.Value.Contains(word, StringComparison.OrdinalIgnoreCase))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Hostile_text_stays_text_wherever_it_stands()
    {
        var rules = SampleDecisions.Rules;
        var words = new Bilingual(Hostile, Hostile);
        Ground Spoiled(Ground ground) =>
            ground with
            {
                Instrument = ground.Instrument with
                {
                    Number = Hostile,
                    Title = words,
                    Issuer = words,
                    Note = words,
                    Clauses = ground.Instrument.Clauses.SetItem(ground.Clause, Hostile),
                },
            };
        Rule SpoiledRule(Rule rule) =>
            rule with
            {
                Name = Hostile + rule.Order,
                Text = words,
                Ground = Spoiled(rule.Ground),
                Overrides = [],
                Replaces = [],
            };
        var page = RuleBookWriter.Page(
            BookOf(
                rules with
                {
                    Rules = [.. rules.Rules.Select(SpoiledRule)],
                    Classification =
                    [
                        .. rules.Classification.Select(rule => rule with { Rule = SpoiledRule(rule.Rule) }),
                    ],
                    Targets =
                    [
                        .. rules.Targets.Select(target => target with { Ground = Spoiled(target.Ground) }),
                    ],
                },
                Day
            ),
            Language.Chinese
        );

        page.ShouldContain("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot; onload=&quot;x &amp; ");
        page.ShouldNotContain("<script");
        page.ShouldNotContain("<img");
        page.ShouldNotContain("onload=\"");
        page.Split("<td").Length.ShouldBe(page.Split("</td>").Length);
    }

    [Fact]
    public void The_same_rules_and_day_make_the_same_page() =>
        RuleBookWriter.Page(BookOf(SampleDecisions.Rules, Day), Language.Chinese).ShouldBe(Chinese.Value);

    [Fact]
    public void The_page_is_Chinese_by_itself_and_English_when_asked()
    {
        Chinese.Value.ShouldContain("<html lang=\"zh-CN\">");
        Chinese.Value.ShouldContain("一条生产线怎样归类");
        var english = RuleBookWriter.Page(Shown.Value, Language.English);
        english.ShouldContain("<html lang=\"en\">");
        english.ShouldContain("How a line is classified");
        english.ShouldNotContain("一条生产线怎样归类");
    }

    [Fact]
    public void A_day_without_law_is_told_in_every_section()
    {
        var page = RuleBookWriter.Page(
            BookOf(SampleDecisions.Rules, new LocalDate(2017, 1, 1)),
            Language.Chinese
        );

        page.ShouldContain("这一天没有施行的分类规则");
        page.ShouldContain("这一天没有施行的全市减排目标");
        page.ShouldContain("没有施行的规则涉及");
    }

    [Fact]
    public void A_book_that_cannot_be_written_leaves_nothing_behind()
    {
        var folder = Directory.CreateTempSubdirectory("envcontrol-book-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "book.html"));

            Should
                .Throw<FaultException>(() =>
                    new RuleBookWriter().Write(
                        Shown.Value,
                        Language.Chinese,
                        Path.Combine(folder, "book.html")
                    )
                )
                .Faults.ShouldHaveSingleItem()
                .Code.ShouldBe("EC4001");
            Directory.EnumerateFileSystemEntries(folder).ShouldHaveSingleItem();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What stands about a rule before its name.</summary>
    private static string Entry(string rule)
    {
        var at = Chinese.Value.IndexOf($"<code>{rule}</code></p>", StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0, rule);
        return Chinese.Value[
            Chinese.Value.LastIndexOf("<p class=\"ground\">", at, StringComparison.Ordinal)..at
        ];
    }

    private static string[] Cells(string page, string mark) =>
        [
            .. CellPattern()
                .Matches(page)
                .Where(match => match.Groups["class"].Value.Contains(mark, StringComparison.Ordinal))
                .Select(match => match.Groups["text"].Value),
        ];

    [GeneratedRegex(
        @"<td class=""(?<class>[^""]* cell-[^""]*)""[^>]*>(?<text>.*?)</td>",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        2000
    )]
    private static partial Regex CellPattern();

    [GeneratedRegex(@" id=""(?<id>[^""]+)""", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Ids();

    [GeneratedRegex(@" href=""#(?<to>[^""]+)""", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Links();
}
