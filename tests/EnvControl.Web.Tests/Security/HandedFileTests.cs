using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using EnvControl.Application.Accounts;
using EnvControl.Domain.Standing;
using EnvControl.Web.Reading;
using EnvControl.Web.Tests.Bureau;
using EnvControl.Web.Tests.Register;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Security;

/// <summary>Files that the site hands out run nothing in a spreadsheet; files handed in open nothing on the server.</summary>
public class HandedFileTests
{
    private const string County = "410502";
    private const string Openers = "=+-@＝＋－＠\t\r\0";

    // What stands first in names of firms; a tab, a return or a NUL a name never keeps, whoever brings it.
    private static readonly char[] Kept = [.. "=+-@＝＋－＠"];

    [Fact]
    public async Task No_name_cause_or_document_runs_as_a_formula_in_any_table_and_numbers_stay_numbers()
    {
        await using var site = await TestSite.Start();
        var night = new NightDesk(site);
        using var officer = await site.SignIn(NightDesk.Officer, Role.DutyOfficer, Role.Analyst);
        using var approver = await night.SignInApprover();
        var firms = FirmsOfSite.Graded(site, PerformanceGrade.C, Kept.Length, County);
        await Named(site, officer, firms);
        NightDesk.Moved(
            await officer.Post(
                "/desk/alerts/new",
                ("origin", "province"),
                ("level", "yellow"),
                ("from", "2020-12-01T20:00"),
                ("whom", "some"),
                ("county", County),
                ("cause", "=HYPERLINK(\"http://x.invalid\")"),
                ("document", "@SUM(A1)"),
                ("arrived", "2020-12-01T16:00")
            )
        );
        await night.Finish(officer, approver);

        var cells = HandedWorkbook.Cells(await officer.File("/desk/lists/1?handler=File&kind=xlsx"));
        var names = firms.Select((_, i) => $"'{Kept[i]}1+1号铸造厂").ToArray();
        cells.Select(cell => cell.Text).Intersect(names).Order().ShouldBe(names.Order());
        cells.ShouldContain(cell => cell.Text.Contains("@SUM(A1)", StringComparison.Ordinal));
        cells.ShouldContain(cell => cell.Text.Contains("=HYPERLINK", StringComparison.Ordinal));
        cells
            .Where(cell =>
                !cell.IsNumber
                && cell.Text.Length > 0
                && Openers.Contains(cell.Text[0], StringComparison.Ordinal)
            )
            .ShouldBeEmpty();
        var numbers = cells.Where(cell => cell.IsNumber && cell.Text.Length > 0).ToArray();
        numbers.Length.ShouldBeGreaterThan(500);
        numbers.Where(cell => !IsNumber(cell.Text)).ShouldBeEmpty();
        await Tables(officer, firms, names);
        await Exported(site, officer, names);
    }

    /// <summary>The version as it is handed out, which comes in again the same.</summary>
    private static async Task Exported(TestSite site, SiteVisitor officer, string[] names)
    {
        using var packed = new ZipArchive(
            new MemoryStream(await officer.File("/register/versions/2?handler=Download"))
        );
        var files = packed
            .Entries.Where(entry => entry.FullName.EndsWith(".csv", StringComparison.Ordinal))
            .Select(entry => (entry.Name, Bytes: BytesOf(entry)))
            .ToArray();
        var cells = files.SelectMany(file => Encoding.UTF8.GetString(file.Bytes).Split('\n', ',')).ToArray();
        cells.Intersect(names).Order().ShouldBe(names.Order());
        cells
            .Select(cell => cell.Trim('"', '\r'))
            .Where(cell =>
                cell.Length > 0 && Openers.Contains(cell[0], StringComparison.Ordinal) && !IsNumber(cell)
            )
            .ShouldBeEmpty();

        var sent = await Upload.SendBytes(officer, false, files);
        sent.Location.ShouldBe("/register/versions/3", sent.Text);
        // The lists beside the tables are not sent again.
        site.Part<VersionShelf>()
            .Compare(2, site.Store.Read(kept => kept.Inventories.Find(3))!)
            .Parts.ShouldAllBe(part => part.IsEmpty);
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The tables of the analyst.</summary>
    private static async Task Tables(SiteVisitor officer, IReadOnlyList<string> firms, string[] names)
    {
        var page = await officer.PostFrom(
            "/analysis",
            "/analysis?handler=Add",
            ("version", "2"),
            ("day", "2020-12-01"),
            ("kind", "Grade"),
            ("pick", "named"),
            ("named", string.Join('\n', firms)),
            ("to", "B"),
            ("then", "run")
        );
        var scenario = WebUtility.HtmlDecode(page.All("name=\"scenario\" value=\"([^\"]*)\"")[0]);
        foreach (var table in new[] { "firms", "industries", "divisions", "pollutants" })
        {
            var csv = await officer.PostFrom(
                "/analysis",
                "/analysis?handler=Csv",
                ("scenario", scenario),
                ("table", table)
            );
            var cells = csv.Text.Split("\r\n").SelectMany(line => line.Split(',')).ToArray();
            cells
                .Where(cell =>
                    cell.Length > 0
                    && Openers.Contains(cell.TrimStart('"')[0], StringComparison.Ordinal)
                    && !IsNumber(cell)
                )
                .ShouldBeEmpty(table);
            if (table == "firms")
            {
                // A firm to which the grade makes no difference is not in it.
                cells.Intersect(names).ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public async Task A_workbook_with_entities_opens_no_file_of_the_server_and_does_not_swell()
    {
        await using var site = await TestSite.Start();
        using var duty = await site.SignIn(NightDesk.Officer, Role.DutyOfficer);
        var firm = FirmsOfSite.Graded(site, PerformanceGrade.C, 1)[0];
        var secret = Path.Combine(site.Folder, "secret.txt");
        await File.WriteAllTextAsync(secret, "CANARY-1");

        // The same workbook without a document type is read as far as its cell.
        (await Sent(duty, firm, string.Empty, "CANARY-0")).ShouldContain("CANARY-0");
        foreach (
            var document in new[]
            {
                $"<!DOCTYPE x [<!ENTITY e SYSTEM \"file://{secret}\">]>",
                $"<!DOCTYPE x SYSTEM \"file://{secret}\" [<!ENTITY e \"CANARY-1\">]>",
                $"<!DOCTYPE x [<!ENTITY % p SYSTEM \"file://{secret}\"> %p; <!ENTITY e \"CANARY-1\">]>",
                Billion(),
            }
        )
        {
            var said = await Sent(duty, firm, document, "&e;");
            said.ShouldNotContain("CANARY-1");
            said.ShouldContain("EC1018");
        }

        site.Store.Read(kept => kept.Inventories.All()).Length.ShouldBe(1);
    }

    /// <summary>Nine entities of ten each: a billion words, were they resolved.</summary>
    private static string Billion() =>
        "<!DOCTYPE x [<!ENTITY e0 \"CANARY-1\">"
        + string.Concat(
            Enumerable
                .Range(1, 9)
                .Select(i => $"<!ENTITY e{i} \"{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}\">")
        )
        + "<!ENTITY e \"&e9;\">]>";

    private static async Task<string> Sent(SiteVisitor duty, string firm, string head, string days)
    {
        var answer = await Upload.SendBytes(
            duty,
            true,
            ("更新.xlsx", HandedWorkbook.Of(head, ["credit_code", "operating_days"], [firm, days]))
        );
        answer.Status.ShouldBe(422, answer.Text);
        return answer.Text;
    }

    /// <summary>A published version in which firms have names that a spreadsheet would run.</summary>
    private static async Task Named(TestSite site, SiteVisitor officer, IReadOnlyList<string> firms)
    {
        var rows = firms.Select((firm, i) => $"{firm},{Kept[i]}1+1号铸造厂");
        var sent = await Upload.Send(
            officer,
            true,
            ("更新.csv", $"credit_code,name\n{string.Join('\n', rows)}\n")
        );
        sent.Location.ShouldBe("/register/versions/2", sent.Text);
        NightDesk.Moved(
            await officer.Post("/register/versions/2?handler=Publish", ("code", site.Code(NightDesk.Officer)))
        );
    }

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
