using System.Text;
using CsCheck;
using EnvControl.Domain.Faults;

namespace EnvControl.Files.Tests.Reading;

/// <summary>Whatever is handed in is an inventory or a list of faults: nothing else ever comes out.</summary>
public sealed class AnythingTests : IDisposable
{
    private readonly ClerkFolder _folder = new();

    public AnythingTests() =>
        _folder
            .Put("enterprises.csv", DraftTable.Firms(2))
            .Put("lines.csv", DraftTable.Lines(0, 1, 1))
            .Put("sources.csv", DraftTable.Sources())
            .Put("lists/a.json", ListDraft.OffPeak(DraftTable.CodeOf(0), "1号炉", 50));

    public static TheoryData<string> Tables => ["enterprises.csv", "lines.csv", "sources.csv"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Tables))]
    public void Any_text_in_any_cell_is_a_value_or_a_fault_and_never_a_crash(string name)
    {
        var table = Table(name);
        Gen.Select(Gen.Int[0, table.Headings.Length - 1], Gen.Int[2, 1 + table.Rows.Length], AnyText)
            .Each(
                120,
                21,
                drawn =>
                {
                    var (column, row, text) = drawn;
                    ReadOrRefuse(
                        name,
                        Encoding.UTF8.GetBytes(table.With(table.Headings[column], text, row).Csv())
                    );
                }
            );
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Any_text_for_a_heading_is_a_column_or_a_fault_and_never_a_crash(string name)
    {
        var table = Table(name);
        Gen.Select(Gen.Int[0, table.Headings.Length - 1], AnyText)
            .Each(
                50,
                22,
                drawn =>
                {
                    var (column, text) = drawn;
                    ReadOrRefuse(
                        name,
                        Encoding.UTF8.GetBytes(table.Headed(table.Headings[column], text).Csv())
                    );
                }
            );
    }

    [Theory]
    [InlineData("enterprises.csv")]
    [InlineData("lines.csv")]
    [InlineData("sources.csv")]
    [InlineData("lists/a.json")]
    public void Any_bytes_are_an_inventory_or_faults_and_never_a_crash(string name)
    {
        var whole = File.ReadAllBytes(_folder.At(name));
        var damaged = Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte.Array[0, 6])
            .Select(
                (at, bytes) => (byte[])[.. whole[..at], .. bytes, .. whole[Math.Min(at + 3, whole.Length)..]]
            );
        Gen.OneOf(
                Gen.Byte.Array[0, 300],
                damaged,
                damaged,
                Gen.Int[0, whole.Length].Select(length => whole[..length])
            )
            .Each(100, 23, bytes => ReadOrRefuse(name, bytes));
    }

    private static Gen<string> AnyText { get; } =
        Gen.OneOf(
            Gen.String[0, 30],
            Gen.Char["0123456789.-+eE,%;:：；是否ABN "].Array[0, 12].Select(c => new string(c)),
            OneOfThese(
                "\0",
                "\uFFFF",
                "\uD800",
                "\uFEFF",
                "=HYPERLINK(\"x\")",
                new string('9', 400),
                new string('厂', 5_000)
            )
        );

    private static DraftTable Table(string name) =>
        name switch
        {
            "lines.csv" => DraftTable.Lines(0, 1, 1),
            "sources.csv" => DraftTable.Sources(),
            _ => DraftTable.Firms(2),
        };

    /// <summary>Only <see cref="FaultException"/> may come out, with a place and a cure in every fault.</summary>
    private void ReadOrRefuse(string name, byte[] bytes)
    {
        _folder.Put(name, bytes);
        try
        {
            var read = _folder.Read();
            read.Enterprises.Count.ShouldBeGreaterThan(0);
            read.Lines.Count.ShouldBeGreaterThanOrEqualTo(read.Enterprises.Count);
        }
        catch (FaultException refused)
        {
            refused.Faults.ShouldNotBeEmpty();
            refused.Faults.ShouldAllBe(fault =>
                fault.Where.Length > 0 && fault.What.Zh.Length > 0 && fault.Mend.Zh.Length > 0
            );
        }
    }

    private static Gen<string> OneOfThese(params string[] texts) =>
        Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
