using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Reach;
using EnvControl.Application.Tests.Alerts;
using EnvControl.Application.Text;
using EnvControl.Domain.Codes;

namespace EnvControl.Application.Tests.Reach;

/// <summary>Whom a list names, in one line each, and what the notice to each of them says.</summary>
public class ListBriefTests
{
    private static readonly Lazy<AlertList> Whole = new(() =>
        ListTown.List(1, 1, ListTown.Matter(), ListTown.Body(ListTown.Matter()))
    );

    [Fact]
    public void Every_bound_and_held_back_firm_is_in_it_once_with_its_county()
    {
        var list = Whole.Value;
        var brief = ListBrief.Of(list);
        brief.Firms.Count.ShouldBe(list.Body.Firms.Length + list.Body.Held.Length);
        foreach (var firm in list.Body.Firms)
        {
            var one = brief.Firms[CreditCode.Parse(firm.CreditCode)];
            (one.Name, one.Division, one.IsHeld).ShouldBe((firm.Name, firm.Division, false));
            one.IsStopped.ShouldBe(firm.Spans.Any(span => span.IsStopped));
        }

        brief.Firms.Values.Count(firm => firm.IsHeld).ShouldBe(list.Body.Held.Length);
        brief.Firms.Values.ShouldContain(firm => firm.IsStopped);
        brief.Firms.Values.ShouldContain(firm => !firm.IsStopped && !firm.IsHeld);
    }

    [Fact]
    public void A_notice_names_list_hour_and_link_and_says_stop_only_where_all_stops()
    {
        var brief = ListBrief.Of(Whole.Value);
        foreach (var firm in brief.Firms.Values)
        {
            var text = NoticeTexts.OfList(brief.Head, firm, "https://例/n/abc");
            text.Zh.ShouldContain("第1号清单");
            text.Zh.ShouldEndWith("https://例/n/abc");
            text.Zh.Contains("须停产", StringComparison.Ordinal).ShouldBe(firm.IsStopped);
            text.Zh.Contains("2020-12-01 20:00起", StringComparison.Ordinal).ShouldBe(!firm.IsHeld);
            text.En.ShouldContain("list 1");
        }
    }
}
