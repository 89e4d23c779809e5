using System.IO.Compression;
using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Samples;

/// <summary><c>sample</c>: an inventory to try things with.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    public void Any_number_of_firms_can_be_had_and_read_back(int firms)
    {
        using var folder = new TempFolder();
        var count = firms.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var reply = Prompt.Run("sample", "--enterprises", count, "--out", folder["city"]);
        reply.Code.ShouldBe(ExitCodes.Done, reply.Error);
        reply.Out.ShouldStartWith($"样本清单（虚构数据）：企业{count}家");
        CsvText.Read(folder["city/enterprises.csv"]).Rows.Length.ShouldBe(firms);

        var measured = Prompt.Run(
            "measures",
            "--inventory",
            folder["city"],
            "--out",
            folder["out"],
            "--format",
            "csv"
        );
        measured.Code.ShouldBe(ExitCodes.Done, measured.Error);
        CsvText.Read(folder["out/measures.csv"]).Rows.Length.ShouldBe(3 * firms);
    }

    [Fact]
    public void A_workbook_gives_the_same_measures_as_the_folder_without_lists()
    {
        using var folder = new TempFolder();
        Sample("300", folder["city"]).Code.ShouldBe(ExitCodes.Done);
        Sample("300", folder["city.xlsx"]).Code.ShouldBe(ExitCodes.Done);
        Directory.Delete(folder["city/lists"], recursive: true);
        foreach (var form in new[] { "city", "city.xlsx" })
        {
            Prompt
                .Run(
                    "measures",
                    "--inventory",
                    folder[form],
                    "--out",
                    folder["out-" + form],
                    "--format",
                    "csv"
                )
                .Code.ShouldBe(ExitCodes.Done);
        }

        File.ReadAllText(folder["out-city.xlsx/measures.csv"])
            .ShouldBe(File.ReadAllText(folder["out-city/measures.csv"]));
    }

    [Fact]
    public void A_workbook_says_that_lists_found_no_place_in_it()
    {
        using var folder = new TempFolder();
        var reply = Sample("300", folder["city.xlsx"]);
        reply.Codes.ShouldBe(["EC3905"]);
        reply.Error.ShouldContain("名单");
    }

    [Fact]
    public void The_same_seed_writes_the_same_bytes_and_another_seed_another_city()
    {
        using var folder = new TempFolder();
        Sample("300", folder["a"]);
        Sample("300", folder["b"]);
        Sample("300", folder["c"], "--seed", "7");
        foreach (var name in new[] { "enterprises.csv", "lines.csv", "sources.csv", "lists/guarantee.json" })
        {
            File.ReadAllBytes(folder[$"b/{name}"]).ShouldBe(File.ReadAllBytes(folder[$"a/{name}"]));
        }

        File.ReadAllText(folder["c/enterprises.csv"])
            .ShouldNotBe(File.ReadAllText(folder["a/enterprises.csv"]));
    }

    [Fact]
    public void The_same_seed_writes_the_same_workbook_whatever_the_time_of_day()
    {
        using var folder = new TempFolder();
        Sample("300", folder["a.xlsx"]);
        Sample("300", folder["b.xlsx"]);
        File.ReadAllBytes(folder["b.xlsx"]).ShouldBe(File.ReadAllBytes(folder["a.xlsx"]));
        using var workbook = ZipFile.OpenRead(folder["a.xlsx"]);
        workbook.Entries.Select(part => part.LastWriteTime.Year).Distinct().ShouldBe([1980]);
    }

    [Fact]
    public void What_lies_in_the_folder_already_is_never_overwritten()
    {
        using var folder = new TempFolder();
        folder.Write("city/mine.txt", "mine");
        folder.Write("mine.xlsx", "mine");
        foreach (var target in new[] { folder["city"], folder["mine.xlsx"] })
        {
            var reply = Sample("1", target);
            (reply.Code, reply.Out).ShouldBe((ExitCodes.BadInput, string.Empty));
            reply.Codes.ShouldBe(["EC3902"]);
        }

        folder.Names().ShouldBe(["city", "city/mine.txt", "mine.xlsx"]);
        File.ReadAllText(folder["mine.xlsx"]).ShouldBe("mine");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1000001")]
    [InlineData("-1")]
    [InlineData("1e3")]
    [InlineData("many")]
    public void A_number_of_firms_outside_one_to_a_million_is_refused(string count)
    {
        using var folder = new TempFolder();
        var reply = Sample(count, folder["city"]);
        (reply.Code, reply.Out).ShouldBe((ExitCodes.BadInput, string.Empty));
        reply.Codes.ShouldBe(["EC3007"]);
        folder.Names().ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_name_for_the_target_is_refused()
    {
        var reply = Sample("1", "");
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Error.ShouldContain("--out");
    }

    [Fact]
    public void As_json_it_names_what_it_wrote()
    {
        using var folder = new TempFolder();
        var json = Sample("300", folder["city"], "--json", "--seed", "5").Json;
        json.GetProperty("enterprises").GetInt32().ShouldBe(300);
        json.GetProperty("seed").GetInt32().ShouldBe(5);
        json.GetProperty("files")
            .EnumerateArray()
            .Select(file => file.GetString())
            .ShouldContain(folder["city/enterprises.csv"]);
    }

    private static Reply Sample(string count, string target, params string[] more) =>
        Prompt.Run(["sample", "--enterprises", count, "--out", target, .. more]);
}
