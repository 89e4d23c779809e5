using EnvControl.Domain.Alerts;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Overlays;
using NodaTime;

namespace EnvControl.Files.Tests.Reading;

public sealed class ListTests : IDisposable
{
    private static readonly string Firm = DraftTable.CodeOf(0);
    private readonly ClerkFolder _folder = new();

    public ListTests() =>
        _folder.Put("enterprises.csv", DraftTable.Firms(2)).Put("lines.csv", DraftTable.Lines(0, 1));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_four_kinds_of_lists_are_read_with_their_document()
    {
        var entries = _folder
            .Put("lists/1.json", ListDraft.SmallMicro(Firm))
            .Put("lists/2.json", ListDraft.OffPeak(Firm, "1号炉", 37.5m))
            .Put("lists/3.json", ListDraft.Guarantee(DraftTable.CodeOf(1), 80))
            .Put("lists/4.json", ListDraft.Exemption(DraftTable.CodeOf(1), "orange"))
            .Read()
            .Overlays.Entries;

        entries.Length.ShouldBe(4);
        entries[0].ShouldBeOfType<SmallMicroEmitter>().Firm.Text.ShouldBe(Firm);
        var stop = entries[1].ShouldBeOfType<OffPeakStop>();
        (stop.Line, stop.Share.Percent).ShouldBe(("1号炉", 37.5m));
        entries[2].ShouldBeOfType<Guarantee>().Approved.ShouldBeOfType<LoadCap>().Load.Percent.ShouldBe(80m);
        entries[3].ShouldBeOfType<Exemption>().HighestLevel.ShouldBe(AlertLevel.Orange);
        entries.ShouldAllBe(e =>
            e.Document.Number == ListDraft.Number && e.Effective.From == new LocalDate(2020, 10, 1)
        );
    }

    [Fact]
    public void An_entry_of_a_firm_that_is_not_in_the_table_is_refused()
    {
        _folder.Put("lists/小微.json", ListDraft.SmallMicro(DraftTable.CodeOf(7)));
        var fault = _folder.OnlyFault();
        (fault.Code, fault.Where).ShouldBe(("EC1071", "lists/小微.json"));
        fault.What.Zh.ShouldContain(DraftTable.CodeOf(7));
        fault.Mend.En.ShouldContain("add the firm");
    }

    [Fact]
    public void An_entry_of_a_line_that_the_firm_does_not_have_is_refused_even_if_another_firm_has_it()
    {
        _folder.Put("lists/off-peak.json", ListDraft.OffPeak(Firm, "2号炉", 50));
        var fault = _folder.OnlyFault();
        (fault.Code, fault.Where).ShouldBe(("EC1072", "lists/off-peak.json"));
        fault.What.En.ShouldBe($"'{Firm}' of the list has no line '2号炉'.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"kind\":\"guarantee\",")]
    [InlineData("\0\0\0")]
    [InlineData("[[[[[[[[")]
    [InlineData("// 名单")]
    public void A_list_that_is_no_json_is_a_fault_with_line_and_column_and_no_crash(string text)
    {
        _folder.Put("lists/坏.json", text);
        var fault = _folder.OnlyFault();
        fault.Where.ShouldStartWith("lists/坏.json:1:");
        fault.What.Zh.ShouldContain("JSON");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("{\"kind\":\"small-micro\",\"document\":7,\"entries\":[]}")]
    [InlineData("{\"kind\":\"small-micro\",\"document\":{\"number\":7},\"entries\":[]}")]
    [InlineData(
        "{\"kind\":\"small-micro\",\"document\":{\"number\":\"x\",\"date\":\"2020-13-45\"},\"entries\":[]}"
    )]
    [InlineData(
        "{\"kind\":\"small-micro\",\"document\":{\"number\":\"x\",\"date\":20201001},\"entries\":[]}"
    )]
    [InlineData("{\"kind\":\"small-micro\",\"document\":{\"number\":\"x\"},\"entries\":7}")]
    [InlineData("{\"kind\":\"small-micro\",\"document\":{\"number\":\"x\"}}")]
    [InlineData("{\"kind\":\"small-micro\",\"document\":{\"number\":\"x\"},\"entries\":[7]}")]
    [InlineData("{\"kind\":\"small-micro\",\"document\":{\"number\":\"x\"},\"entries\":[null]}")]
    [InlineData("{\"kind\":\"small-micro\",\"document\":{\"number\":\"x\"},\"entries\":[{}]}")]
    [InlineData("{\"kind\":7,\"document\":{\"number\":\"x\"},\"entries\":[{}]}")]
    public void A_list_of_another_shape_is_a_fault_that_names_the_file(string text)
    {
        _folder.Put("lists/形.json", text);
        var faults = _folder.Refusal();
        faults.ShouldAllBe(f => f.Where.StartsWith("lists/形.json", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("off-peak")]
    [InlineData("exemption")]
    [InlineData("guarantee")]
    public void An_entry_without_what_its_kind_needs_is_a_fault_at_its_place(string kind)
    {
        _folder.Put("lists/x.json", ListDraft.Of(kind, ListDraft.Entry(Firm, null)));
        var fault = _folder.OnlyFault();
        (fault.Code, fault.Where[..13]).ShouldBe(("EC2401", "lists/x.json:"));
    }

    [Theory]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("1e400")]
    [InlineData("\"50\"")]
    public void A_share_beyond_its_range_is_a_fault_and_no_crash(string share)
    {
        var text = ListDraft.OffPeak(Firm, null, 50);
        _folder.Put("lists/x.json", text.Replace(":50", ":" + share, StringComparison.Ordinal));
        var fault = _folder.OnlyFault();
        fault.Code.ShouldBe("EC2401");
        (fault.What.Zh.Contains("sharePercent", StringComparison.Ordinal) || share == "1e400").ShouldBeTrue(
            fault.What.Zh
        );
        fault.What.Zh.ShouldNotContain(" ");
    }

    [Fact]
    public void Wrong_entries_of_all_lists_are_told_at_once()
    {
        _folder
            .Put(
                "lists/a.json",
                ListDraft.Of(
                    "small-micro",
                    ListDraft.Entry("123", null),
                    ListDraft.Entry(DraftTable.CodeOf(8), null)
                )
            )
            .Put("lists/b.json", "{")
            .Put("lists/c.json", ListDraft.SmallMicro(Firm, "9号炉"));
        _folder
            .Refusal()
            .Select(f => f.Where.Split(':')[0])
            .ShouldBe(["lists/a.json", "lists/a.json", "lists/b.json", "lists/c.json"]);
    }

    [Fact]
    public void A_file_beside_the_lists_that_is_no_json_is_not_read()
    {
        _folder.Put("lists/readme.txt", "{").Put("lists/1.json", ListDraft.SmallMicro(Firm));
        _folder.Read().Overlays.Entries.Length.ShouldBe(1);
    }
}
