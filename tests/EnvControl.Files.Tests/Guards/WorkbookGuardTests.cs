using System.IO.Compression;
using CsCheck;
using EnvControl.Domain.Faults;
using EnvControl.Files.Guards;
using EnvControl.Files.Tests.Reading;

namespace EnvControl.Files.Tests.Guards;

/// <summary>A workbook is a zip archive anybody may have made: what it may not do to the program that reads it.</summary>
public sealed class WorkbookGuardTests : IDisposable
{
    private const string Name = "清单.xlsx";
    private readonly ClerkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_honest_workbook_passes()
    {
        Honest(3);
        _folder.Read(Name).Enterprises.Count.ShouldBe(3);
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused_unopened() =>
        Refused(Honest(), new WorkbookLimits(FileBytes: 100), "EC1006").Mend.Zh.ShouldNotBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("credit_code,name")]
    public void A_file_that_is_no_archive_is_refused(string text)
    {
        _folder.Put(Name, text);
        Refused(_folder, new WorkbookLimits(), "EC1007").Mend.Zh.ShouldContain(".xlsx");
    }

    [Fact]
    public void An_archive_that_is_no_workbook_is_refused()
    {
        HandmadeWorkbook.Write(_folder.At(Name), [("readme.txt", "hello")]);
        Refused(_folder, new WorkbookLimits(), "EC1007");
    }

    [Fact]
    public void A_workbook_cut_short_is_refused_wherever_it_is_cut()
    {
        var whole = File.ReadAllBytes(Honest().At(Name));
        for (var length = 0; length < whole.Length; length += 97)
        {
            _folder.Put(Name, whole[..length]);
            _folder.OnlyFault(Name).Code.ShouldBe("EC1007", $"cut at {length}");
        }
    }

    [Fact]
    public void An_archive_of_too_many_parts_is_refused()
    {
        var parts = HandmadeWorkbook.Parts(("enterprises", HandmadeWorkbook.SheetOf(DraftTable.Firms())));
        parts.AddRange(Enumerable.Range(0, 300).Select(i => ($"xl/media/{i}.bin", "x")));
        HandmadeWorkbook.Write(_folder.At(Name), parts);
        Refused(_folder, new WorkbookLimits(), "EC1008").What.En.ShouldContain("200");
    }

    [Fact]
    public void What_comes_out_is_counted_whatever_the_archive_says_of_itself() =>
        Refused(Honest(50), new WorkbookLimits(UnpackedBytes: 5_000), "EC1009");

    [Fact]
    public void A_bomb_of_one_part_is_refused_and_named()
    {
        using (var archive = ZipFile.Open(Honest().At(Name), ZipArchiveMode.Update))
        {
            using var stream = archive.CreateEntry("xl/media/bomb.bin", CompressionLevel.Optimal).Open();
            stream.Write(new byte[8 << 20]);
        }

        Refused(_folder, new WorkbookLimits(), "EC1010").What.Zh.ShouldContain("xl/media/bomb.bin");
    }

    [Fact]
    public void A_sheet_that_says_it_unpacks_to_little_is_not_believed()
    {
        const string Sheet = "xl/worksheets/sheet1.xml";
        var parts = HandmadeWorkbook.Parts(("enterprises", HandmadeWorkbook.SheetOf(DraftTable.Firms())));
        parts[parts.FindIndex(p => p.Name == Sheet)] = (Sheet, new string(' ', 4 << 20));
        HandmadeWorkbook.Write(_folder.At(Name), parts);
        _folder.Put(Name, WithClaimedSize(File.ReadAllBytes(_folder.At(Name)), 4 << 20, 10));

        _folder.OnlyFault(Name).Code.ShouldBe("EC1018");
    }

    [Fact]
    public void A_sheet_of_too_many_rows_is_refused_at_the_first_row_too_many() =>
        Refused(Honest(9), new WorkbookLimits(Rows: 5), "EC1011").Where.ShouldBe($"{Name}[enterprises]:7");

    [Fact]
    public void A_sheet_of_too_many_columns_is_refused() =>
        Refused(Honest(), new WorkbookLimits(Columns: 5), "EC1012").Where.ShouldBe($"{Name}[enterprises]:1");

    [Fact]
    public void A_cell_of_too_many_characters_is_refused_at_its_row()
    {
        _folder.PutWorkbook(
            Name,
            ("enterprises", DraftTable.Firms(3).With("township", new string('镇', 5_000), row: 3))
        );
        Refused(_folder, new WorkbookLimits(), "EC1013").Where.ShouldBe($"{Name}[enterprises]:3");
    }

    [Fact]
    public void Reading_that_takes_too_long_is_given_up() =>
        Refused(Honest(), new WorkbookLimits(Seconds: -1), "EC1014");

    [Fact]
    public void A_damaged_workbook_is_read_or_refused_and_never_a_crash()
    {
        var whole = File.ReadAllBytes(Honest(2).At(Name));
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte)
            .Array[1, 4]
            .Each(
                400,
                32,
                damages =>
                {
                    var bytes = (byte[])whole.Clone();
                    foreach (var (at, value) in damages)
                    {
                        bytes[at] = value;
                    }

                    using var folder = new ClerkFolder();
                    folder.Put(Name, bytes);
                    try
                    {
                        folder.Read(Name);
                    }
                    catch (FaultException refused)
                    {
                        refused.Faults.ShouldNotBeEmpty();
                    }
                }
            );
    }

    [Theory]
    [InlineData("xl/workbook.xml", "<workbook/>")]
    [InlineData("xl/workbook.xml", "no xml")]
    [InlineData("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\">")]
    [InlineData("xl/worksheets/sheet1.xml", "")]
    public void A_workbook_whose_parts_are_broken_is_refused_by_its_name(string part, string text)
    {
        var parts = HandmadeWorkbook.Parts(("enterprises", HandmadeWorkbook.SheetOf(DraftTable.Firms())));
        parts[parts.FindIndex(p => p.Name == part)] = (part, text);
        HandmadeWorkbook.Write(_folder.At(Name), parts);
        _folder.OnlyFault(Name).Where.ShouldStartWith(Name);
    }

    private ClerkFolder Honest(int firms = 1) =>
        _folder.PutWorkbook(Name, ("enterprises", DraftTable.Firms(firms)));

    private static Fault Refused(ClerkFolder folder, WorkbookLimits limits, string code)
    {
        var fault = folder.Refusal(Name, limits)[0];
        fault.Code.ShouldBe(code);
        fault.Where.ShouldStartWith(Name);
        fault.Mend.En.ShouldNotBeEmpty();
        return fault;
    }

    /// <summary>The archive with another unpacked size wherever it names this one.</summary>
    private static byte[] WithClaimedSize(byte[] archive, uint size, uint claimed)
    {
        var said = BitConverter.GetBytes(size);
        var at = archive.AsSpan().IndexOf(said);
        at.ShouldBeGreaterThan(0);
        for (; at >= 0; at = archive.AsSpan().IndexOf(said))
        {
            BitConverter.GetBytes(claimed).CopyTo(archive, at);
        }

        return archive;
    }
}
