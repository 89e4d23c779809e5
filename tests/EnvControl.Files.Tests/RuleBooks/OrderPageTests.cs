using EnvControl.Application.RuleBooks;
using EnvControl.Application.Text;
using EnvControl.Domain.Measures;
using EnvControl.Engine.Evaluation;
using EnvControl.Files.RuleBooks;
using EnvControl.Files.Tests.Writing;
using NodaTime;

namespace EnvControl.Files.Tests.RuleBooks;

/// <summary>Control orders and coverage in the rule book: a clerk reads there what holds that day, and how far it was checked.</summary>
public sealed class OrderPageTests
{
    private static readonly LocalDate OrderDay = new(2018, 8, 23);

    private static RuleBook BookOf(LocalDate on) =>
        new RuleBookCompiler(new ColumnarEngine(SampleDecisions.Rules)).Of(on);

    private static string PageOf(LocalDate on, Language language = Language.Chinese) =>
        RuleBookWriter.Page(BookOf(on), language);

    [Fact]
    public void An_order_that_holds_stands_in_the_book_group_by_group_with_hours_levels_mode_and_every_measure()
    {
        var page = PageOf(OrderDay);
        var order = BookOf(OrderDay).Orders.ShouldHaveSingleItem();
        var words = new Wording(SampleDecisions.Rules, Language.Chinese);

        order.Rules.Length.ShouldBe(6);
        foreach (var asked in order.Rules)
        {
            var row = Row(page, asked.Rule.Name);
            row.ShouldContain("2018-08-22 12:00起，到2018-11-22 20:00止");
            row.ShouldContain("不论级别，未启动预警也执行");
            row.ShouldContain(asked.IsReplacing ? "取代类别和行业的措施" : "另加");
            row.ShouldContain(asked.Rule.Text.Zh);
            row.ShouldContain("◐ 部分核实");
            foreach (var measure in asked.Rule.Measures.Where(measure => measure is not PlantPart))
            {
                row.ShouldContain(
                    words.Measure(measure)
                        + (
                            measure.Effect == MeasureEffect.NotQuantified
                                ? "（没有数，不能折算成减排量）"
                                : "</li>"
                        )
                );
            }
        }

        Row(page, "anyang-2018-08-22.angang").ShouldContain("企业名称为安阳钢铁集团有限责任公司</p>");
    }

    [Fact]
    public void A_firm_of_several_names_stands_with_them_once_and_one_of_one_name_does_not()
    {
        var page = PageOf(OrderDay);

        page.Split("点名企业的其他名称和代码：").Length.ShouldBe(2);
        page.ShouldContain("沙钢集团安阳永兴钢铁公司（又名沙钢集团永兴钢铁有限公司）</p>");
        page.ShouldNotContain("安阳市新普钢铁有限公司（又名");
        PageOf(OrderDay, Language.English).ShouldContain("(also 沙钢集团永兴钢铁有限公司)");
    }

    [Fact]
    public void An_order_for_one_level_names_it_and_a_day_without_orders_has_no_such_section()
    {
        Row(PageOf(new LocalDate(2018, 11, 23)), "anyang-2018-542.angang")
            .ShouldContain(
                new Wording(SampleDecisions.Rules, Language.Chinese).Level(Domain.Alerts.AlertLevel.Orange)
            );
        PageOf(new LocalDate(2020, 12, 1)).ShouldNotContain("id=\"orders\"");
    }

    [Fact]
    public void On_a_day_before_any_industry_rule_no_table_claims_to_be_assumed() =>
        PageOf(OrderDay).ShouldNotContain("只有假设比例");

    [Fact]
    public void Every_row_of_coverage_says_against_what_it_was_checked_when_and_what_is_to_be_supplied()
    {
        var page = PageOf(new LocalDate(2020, 12, 1));
        var section = page[
            page.IndexOf("id=\"coverage\"", StringComparison.Ordinal)..page.IndexOf(
                "id=\"instruments\"",
                StringComparison.Ordinal
            )
        ];

        foreach (var entry in SampleDecisions.Rules.Coverage)
        {
            section.ShouldContain(SampleDecisions.Rules.Industries[entry.Industry.Text].Name.Zh);
            section.ShouldContain(entry.Read.Zh);
            section.ShouldContain(entry.Supply.Zh);
            section.ShouldContain(entry.CheckedOn.ToString("uuuu-MM-dd", null));
        }

        section.ShouldContain("N15 水泥（水泥熟料窑）");
        section.ShouldContain("✔ 已核实");
    }

    [Fact]
    public void The_English_book_says_that_clauses_stand_in_Chinese()
    {
        PageOf(OrderDay, Language.English).ShouldContain("Names of clauses");
        PageOf(OrderDay).ShouldNotContain("stand in Chinese");
    }

    private static string Row(string page, string rule)
    {
        var name = page.IndexOf($"<code>{rule}</code>", StringComparison.Ordinal);
        name.ShouldBeGreaterThan(0, rule);
        var from = page.LastIndexOf("<tr>", name, StringComparison.Ordinal);
        return page[from..page.IndexOf("</tr>", name, StringComparison.Ordinal)];
    }
}
