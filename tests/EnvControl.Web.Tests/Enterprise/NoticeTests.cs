using System.IO.Compression;
using System.Text;
using EnvControl.Domain.Codes;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Enterprise;

[Collection(NightTests.Name)]
public class NoticeTests(NightSite night)
{
    private const int MostBytes = 30 * 1024;
    private const int MostRequests = 5;
    private static readonly byte[] Program = [0x4D, 0x5A, 0x90, 0x00, 0x03];
    private static readonly byte[] Paper = "%PDF-1.7\n1 0 obj"u8.ToArray();

    [Fact]
    public async Task A_link_opens_without_an_account_and_says_first_what_to_do_from_when_and_whom_to_call()
    {
        var firm = night.Night.List.Body.Firms.First(one => one.Spans[0].IsStopped);
        using var visitor = night.Site.Visitor();
        var page = await visitor.Get(night.LinkOf(firm.CreditCode));
        page.Status.ShouldBe(200);
        page.Text.ShouldContain(firm.Name);
        page.All("<p class=\"duty-do\">([^<]+)</p>")[0].ShouldStartWith("全厂停产");
        page.Text.ShouldContain("2020-12-01 20:00");
        page.Text.ShouldContain("解除通知为止");
        page.Text.ShouldContain("tel:12369");
        page.Text.ShouldContain("action=\"?handler=Acknowledge\"");
        firm.Grounds.ShouldContain(ground => page.Text.Contains(ground.Clause, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_acknowledges_once_and_the_first_counts()
    {
        var firm = night.Night.List.Body.Firms[3].CreditCode;
        using var visitor = night.Site.Visitor();
        var link = night.LinkOf(firm);
        (await visitor.Send($"{link}?handler=Acknowledge", ("list", $"{night.List}"))).Status.ShouldBe(400);
        Acknowledged().ShouldBeNull();
        foreach (var name in new[] { "李厂长", "王主任" })
        {
            (
                await visitor.Post($"{link}?handler=Acknowledge", ("list", $"{night.List}"), ("name", name))
            ).Status.ShouldBe(302);
        }

        Acknowledged().ShouldBe("李厂长");
        (await visitor.Get(link)).Text.ShouldContain("已签收");

        string? Acknowledged() =>
            night.Site.Store.Read(kept =>
                kept.Reach.Acknowledgement(night.List, CreditCode.Parse(firm))?.Name
            );
    }

    [Fact]
    public async Task An_altered_link_is_not_found_whatever_was_altered()
    {
        var link = night.LinkOf(night.Night.List.Body.Firms[5].CreditCode);
        using var visitor = night.Site.Visitor();
        var nobody = await visitor.Get("/n/" + new string('A', 40));
        nobody.Status.ShouldBe(404);
        foreach (var place in new[] { 3, 12, 24, 30, 42 })
        {
            var altered = link[..place] + (link[place] == 'B' ? 'C' : 'B') + link[(place + 1)..];
            var answer = await visitor.Get(altered);
            answer.Status.ShouldBe(404);
            answer
                .Bare(altered, Uri.EscapeDataString(altered))
                .ShouldBe(nobody.Bare("/n/" + new string('A', 40), "%2Fn%2F" + new string('A', 40)));
        }
    }

    [Fact]
    public async Task A_program_called_pdf_is_refused_and_a_real_paper_is_kept_with_the_objection()
    {
        var firm = night.Night.List.Body.Firms[7].CreditCode;
        var link = night.LinkOf(firm);
        using var visitor = night.Site.Visitor();
        (string, string)[] fields = [("list", $"{night.List}"), ("text", "本厂已评为B级")];
        var refused = await NightSite.Upload(visitor, link, "Object", fields, ("file", "评级.pdf", Program));
        refused.Status.ShouldBe(422);
        refused.Text.ShouldContain("EC5111");
        refused.Text.ShouldContain("本厂已评为B级");
        (
            await NightSite.Upload(visitor, link, "Object", fields, ("file", "评级.pdf", Paper))
        ).Status.ShouldBe(302);
        var kept = night.Site.Store.Read(state => state.Objections.Of(night.List, CreditCode.Parse(firm)));
        kept.ShouldHaveSingleItem().Attachment.ShouldNotBeNull();
        (await visitor.Get(link)).Text.ShouldContain("本厂已评为B级");
    }

    [Fact]
    public async Task A_firm_held_back_is_told_so_and_what_to_send()
    {
        var held = night.Night.List.Body.Held.First(one => !one.Facts.IsEmpty);
        using var visitor = night.Site.Visitor();
        var page = await visitor.Get(night.LinkOf(held.CreditCode));
        page.Text.ShouldContain("贵单位暂未下达措施");
        var words = night.Site.Part<Reading.ActiveRules>().Wording(Application.Text.Language.Chinese);
        foreach (var fact in held.Facts)
        {
            page.Text.ShouldContain(words.Fact(fact));
        }
    }

    [Fact]
    public async Task The_page_of_the_largest_firm_stays_small_and_needs_no_script()
    {
        var firm = night.Night.List.Body.Firms.MaxBy(one => one.Spans.Max(span => span.Measures.Length))!;
        using var visitor = night.Site.Visitor();
        var page = await visitor.Get(night.LinkOf(firm.CreditCode));
        page.Text.ShouldNotContain("<script");
        page.All("(style=\"|onclick=)").ShouldBeEmpty();
        var assets = page.All("(?:<link [^>]*href|<img [^>]*src|<script [^>]*src)=\"([^\"]+)\"")
            .Distinct()
            .ToArray();
        assets.ShouldAllBe(asset => asset.StartsWith("/assets/", StringComparison.Ordinal));
        (assets.Length + 1).ShouldBeLessThanOrEqualTo(MostRequests);
        var bytes = Packed(page.Text);
        foreach (var asset in assets)
        {
            bytes += Packed((await visitor.Get(asset)).Text);
        }

        bytes.ShouldBeLessThanOrEqualTo(MostBytes);
    }

    [Fact]
    public void Every_listed_firm_is_told_something_to_do()
    {
        var reader = night.Site.Part<Reading.DutyReader>();
        var list = night.Site.Part<Reading.IssuedLists>().Find(night.List)!;
        var told = night
            .Night.List.Body.Firms.Where((_, place) => place % 40 == 0)
            .Select(firm =>
                reader.Of(
                    list,
                    firm.CreditCode,
                    night.Site.Clock.GetCurrentInstant(),
                    Application.Text.Language.Chinese
                )!
            )
            .ToArray();
        told.ShouldAllBe(duty => duty.Headline.Length > 0 && !duty.Units.IsEmpty);
        // The arithmetic is shown only where it comes out as issued: of nearly all firms that save anything.
        told.Count(duty => duty.Saving.Length > 0 && duty.Working.IsEmpty)
            .ShouldBeLessThan(told.Length / 20);
    }

    private static int Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray().Length;
    }
}
