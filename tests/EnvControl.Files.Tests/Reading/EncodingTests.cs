using System.Text;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Tests.Reading;

public sealed class EncodingTests : IDisposable
{
    // The second character needs four bytes in GB18030 and two chars in memory.
    private const string RareName = "安阳𠮷利铸造有限公司";
    private readonly ClerkFolder _folder = new();

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string> Encodings =>
        ["utf-8", "utf-8 without mark", "GB18030", "utf-16", "utf-16 big end first"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_csv_reads_the_same_in_every_encoding_a_clerk_saves_it_in(string encoding)
    {
        var firms = DraftTable.Firms(3).With("name", RareName, row: 3);
        _folder
            .Put("enterprises.csv", firms, Named(encoding))
            .Put("lines.csv", DraftTable.Lines(0, 1, 2), Named(encoding));

        var read = _folder.Read();

        read.Enterprises.Names.Text(1).ShouldBe(RareName);
        read.Warnings.ShouldBeEmpty();
        InventoryText.Of(read).ShouldBe(InventoryText.Of(InUtf8(firms)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_character_is_not_broken_where_one_block_of_a_large_UTF8_file_ends(int shift)
    {
        var name = new string('x', shift) + string.Concat(Enumerable.Repeat("安𠮷", 20_000));
        var text = DraftTable.Firms().With("name", name).Csv();
        _folder.Put("enterprises.csv", Encoding.UTF8.GetBytes(text));

        _folder.Read().Enterprises.Names.Text(0).ShouldBe(name);
    }

    [Fact]
    public void Chinese_headings_in_GB18030_are_found_like_any_other()
    {
        var firms = DraftTable.Firms().Headed("name", "企业名称").Headed("credit_code", "统一社会信用代码");
        _folder.Put("enterprises.csv", firms, Named("GB18030"));

        _folder.Read().Enterprises.CreditCodes.Text(0).ShouldBe(DraftTable.CodeOf(0));
    }

    [Fact]
    public void A_GB18030_file_with_its_own_byte_order_mark_is_read()
    {
        var text = "\uFEFF" + DraftTable.Firms().With("name", RareName).Csv();
        _folder.Put("enterprises.csv", Named("GB18030").GetBytes(text));

        _folder.Read().Enterprises.Names.Text(0).ShouldBe(RareName);
    }

    [Fact]
    public void A_file_that_is_neither_UTF8_nor_GB18030_is_refused_instead_of_read_as_question_marks()
    {
        var bytes = Encoding.UTF8.GetBytes(DraftTable.Firms().With("name", "????").Csv());
        var at = bytes.AsSpan().IndexOf("????"u8);
        ((ReadOnlySpan<byte>)[0x41, 0xFF, 0xFF, 0x42]).CopyTo(bytes.AsSpan(at));
        _folder.Put("enterprises.csv", bytes);

        var fault = _folder.Refusal()[0];

        fault.Code.ShouldBe("EC1017");
        fault.Where.ShouldStartWith("enterprises.csv");
        fault.Mend.Zh.ShouldContain("UTF-8");
    }

    [Theory]
    [InlineData("utf-8", new byte[] { 0xE5, 0xAE })]
    [InlineData("utf-16", new byte[] { 0x00, 0xD8, 0x41, 0x00 })]
    [InlineData("utf-16 big end first", new byte[] { 0xDC, 0x00, 0x00, 0x41 })]
    public void A_file_whose_mark_promises_an_encoding_that_its_bytes_break_is_refused(
        string encoding,
        byte[] broken
    )
    {
        var text = Named(encoding);
        var rows = DraftTable.Firms().With("name", "|").Csv().Split('|');
        _folder.Put(
            "enterprises.csv",
            [.. text.GetPreamble(), .. text.GetBytes(rows[0]), .. broken, .. text.GetBytes(rows[1])]
        );

        var fault = _folder.Refusal()[0];

        (fault.Code, fault.Where[..15]).ShouldBe(("EC1017", "enterprises.csv"));
    }

    [Fact]
    public void A_list_of_broken_bytes_is_refused_by_its_name_and_the_tables_are_still_checked()
    {
        _folder
            .Put("enterprises.csv", DraftTable.Firms().With("grade", "E"))
            .Put("lists/坏.json", [0x7B, 0xFF, 0xFF, 0x7D]);

        _folder
            .Refusal()
            .Select(f => (f.Code, f.Where))
            .ShouldBe([("EC1035", "enterprises.csv:2:grade"), ("EC1017", "lists/坏.json")]);
    }

    [Fact]
    public void A_list_in_GB18030_keeps_the_number_of_its_document()
    {
        _folder
            .Put("enterprises.csv", DraftTable.Firms())
            .Put("lists/small-micro.json", ListDraft.SmallMicro(DraftTable.CodeOf(0)), Named("GB18030"));

        _folder.Read().Overlays.Entries.ShouldHaveSingleItem().Document.Number.ShouldBe(ListDraft.Number);
    }

    [Fact]
    public void A_name_of_one_firm_and_its_line_are_found_under_the_firm_whatever_the_encoding()
    {
        _folder
            .Put("enterprises.csv", DraftTable.Firms(), Named("GB18030"))
            .Put("lines.csv", DraftTable.Lines(0).With("line", "𠮷号炉"), Named("utf-8"));

        var read = _folder.Read();

        read.Lines[FactIds.Line][0].ShouldBe(FactValue.Of("𠮷号炉"));
        read.Lines.FirmOf(0).ShouldBe(0);
    }

    private static Encoding Named(string encoding) =>
        encoding switch
        {
            "utf-8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            "utf-8 without mark" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            "utf-16" => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            "utf-16 big end first" => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            _ => Encoding.GetEncoding(encoding),
        };

    private static EmergencyReductionInventory InUtf8(DraftTable firms)
    {
        using var folder = new ClerkFolder();
        return folder.Put("enterprises.csv", firms).Put("lines.csv", DraftTable.Lines(0, 1, 2)).Read();
    }
}
