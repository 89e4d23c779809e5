using System.Security.Cryptography;
using System.Text;
using EnvControl.Application.Samples;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Overlays;
using EnvControl.Files.Samples;
using EnvControl.Rules.Loading;
using MiniExcelLibs;

namespace EnvControl.Files.Tests.Samples;

public sealed class SampleWriterTests : IDisposable
{
    private static readonly SampleProfile Profile = SampleProfile.Load(SampleProfile.ShippedPath);
    private readonly string _folder = Directory.CreateTempSubdirectory("envcontrol-sample-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_holds_the_three_tables_and_the_four_lists()
    {
        var receipt = Write(3_940, 2020, "city");
        Directory
            .EnumerateFiles(Path.Combine(_folder, "city"), "*", SearchOption.AllDirectories)
            .ShouldBe(receipt.Paths, ignoreOrder: true);
        receipt
            .Paths.Select(path =>
                Path.GetRelativePath(Path.Combine(_folder, "city"), path).Replace('\\', '/')
            )
            .ShouldBe([
                "enterprises.csv",
                "lines.csv",
                "sources.csv",
                "lists/exemption.json",
                "lists/guarantee.json",
                "lists/off-peak.json",
                "lists/small-micro.json",
            ]);
        Rows("city/enterprises.csv").Length.ShouldBe(3_941);
        Rows("city/lines.csv").Length.ShouldBe(receipt.Lines + 1);
        Rows("city/sources.csv").Length.ShouldBe(61);
        receipt.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void The_headings_are_those_of_the_design_in_their_order()
    {
        Write(7, 1, "city");
        Rows("city/enterprises.csv")[0]
            .ShouldBe(
                "credit_code,name,division_code,township,gb4754,industry,grade,leading,advanced,long_idle,suspended,permit_special_duty,so2_t_a,nox_t_a,pm_t_a,vocs_t_a,operating_days,output_value_10k_yuan,permit_number,monitoring,yellow_control_measure,orange_control_measure,red_control_measure,filed_on"
            );
        Rows("city/lines.csv")[0]
            .ShouldBe(
                "credit_code,line,industry,process,units,capacity_approved,capacity_permitted,actual_output,capacity_unit,so2_kg_d,nox_kg_d,pm_kg_d,vocs_kg_d,stop_order,stop_hours,oven_height_m,solvent_coating,yellow_control_measure,orange_control_measure,red_control_measure,filed_on"
            );
        Rows("city/sources.csv")[0]
            .ShouldBe(
                "group,division_code,so2_kg_d,nox_kg_d,pm_kg_d,vocs_kg_d,reduction_yellow,reduction_orange,reduction_red,provenance"
            );
    }

    [Fact]
    public void Tables_begin_with_a_byte_order_mark_and_every_row_has_every_cell()
    {
        Write(3_940, 3, "city");
        foreach (var name in (string[])["enterprises.csv", "lines.csv", "sources.csv"])
        {
            var path = Path.Combine(_folder, "city", name);
            File.ReadAllBytes(path).AsSpan(0, 3).SequenceEqual(Encoding.UTF8.Preamble).ShouldBeTrue(name);
            var rows = Rows("city/" + name);
            var cells = rows[0].Count(c => c == ',');
            rows.ShouldAllBe(row => row.Count(c => c == ',') == cells, name);
        }
    }

    [Fact]
    public void Missing_facts_are_empty_cells_and_flags_are_yes_or_no()
    {
        Write(3_940, 2020, "city");
        var firms = Rows("city/enterprises.csv").Skip(1).Select(row => row.Split(',')).ToArray();
        firms.Count(cells => cells[6].Length == 0).ShouldBe(9);
        firms.Count(cells => cells[7] == "yes").ShouldBe(19);
        firms.Count(cells => cells[10].Length == 0).ShouldBe(3);
        firms.ShouldContain(cells => cells[5] == "N06;N39" && cells[6] == "N06:C;N39:C");
        firms.ShouldAllBe(cells => cells[8] == "no");
    }

    [Fact]
    public void The_same_seed_writes_the_same_bytes_and_another_seed_others()
    {
        var first = HashesOf(Write(1_000, 5, "one"));
        HashesOf(Write(1_000, 5, "two")).ShouldBe(first);
        HashesOf(Write(1_000, 6, "three")).ShouldNotBe(first);
    }

    [Fact]
    public void The_lists_are_read_back_as_the_entries_that_were_drawn()
    {
        var receipt = Write(3_940, 2020, "city");
        var faults = new List<Fault>();
        var read = receipt
            .Paths.Where(path => path.EndsWith(".json", StringComparison.Ordinal))
            .SelectMany(path => ListReader.Read(File.ReadAllText(path), path, faults))
            .ToArray();
        faults.ShouldBeEmpty();
        var drawn = new SampleCity(Profile, 3_940, 2020).Firms().Select(f => f.Overlay).OfType<Overlay>();
        read.ShouldBe(drawn, ignoreOrder: true);
        read.OfType<Guarantee>().Count().ShouldBe(64);
        read.ShouldAllBe(entry => entry.Document.IsSample);
    }

    [Fact]
    public void A_workbook_holds_three_sheets_and_says_that_it_has_no_lists()
    {
        var receipt = Write(3_940, 2020, "city.xlsx");
        var path = receipt.Paths.ShouldHaveSingleItem();
        MiniExcel.GetSheetNames(path).ShouldBe(["enterprises", "lines", "sources"]);
        var firms = MiniExcel.Query(path, useHeaderRow: true, sheetName: "enterprises").ToArray();
        firms.Length.ShouldBe(3_940);
        ((IDictionary<string, object>)firms[0])["credit_code"]
            .ShouldBe(new SampleCity(Profile, 3_940, 2020).FirmAt(0).Code.Text);
        MiniExcel.Query(path, useHeaderRow: true, sheetName: "lines").Count().ShouldBe(receipt.Lines);
        receipt.Warnings.ShouldHaveSingleItem().Code.ShouldBe("EC3905");
    }

    [Fact]
    public void A_workbook_of_one_firm_without_lines_has_no_sheet_without_headings()
    {
        var path = Write(1, 1, "one.xlsx").Paths[0];
        MiniExcel.GetSheetNames(path).ShouldBe(["enterprises", "sources"]);
    }

    [Fact]
    public void A_workbook_of_more_than_50000_firms_is_refused_before_anything_is_written()
    {
        FaultOf(() => Write(50_001, 1, "big.xlsx")).Code.ShouldBe("EC3903");
        Directory.EnumerateFileSystemEntries(_folder).ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_that_holds_something_is_refused_and_left_as_it_is()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "city"));
        File.WriteAllText(Path.Combine(_folder, "city", "notes.txt"), "mine");
        FaultOf(() => Write(10, 1, "city")).Code.ShouldBe("EC3902");
        Directory.EnumerateFileSystemEntries(Path.Combine(_folder, "city")).Count().ShouldBe(1);
    }

    [Fact]
    public void An_empty_folder_is_filled()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "city"));
        Write(10, 1, "city").Firms.ShouldBe(10);
        Rows("city/enterprises.csv").Length.ShouldBe(11);
    }

    [Fact]
    public void A_workbook_that_exists_is_not_written_over()
    {
        File.WriteAllText(Path.Combine(_folder, "city.xlsx"), "mine");
        FaultOf(() => Write(10, 1, "city.xlsx")).Code.ShouldBe("EC3902");
        File.ReadAllText(Path.Combine(_folder, "city.xlsx")).ShouldBe("mine");
    }

    [Theory]
    [InlineData("city.csv")]
    [InlineData("city.XLS")]
    public void Another_file_form_is_refused_by_name(string name) =>
        FaultOf(() => Write(10, 1, name)).Code.ShouldBe("EC3904");

    [Fact]
    public void A_failure_half_way_leaves_nothing_behind()
    {
        var stop = new Stop();
        Should.Throw<OperationCanceledException>(() =>
            new WriteSample(Profile, new SampleWriter()).Run(5_000, 1, Path.Combine(_folder, "city"), stop)
        );
        Directory.EnumerateFileSystemEntries(_folder).ShouldBeEmpty();
    }

    [Fact]
    public void Progress_ends_at_the_number_of_firms()
    {
        var seen = new Seen();
        new WriteSample(Profile, new SampleWriter()).Run(2_500, 1, Path.Combine(_folder, "city"), seen);
        seen.Values.ShouldBe([1_000, 2_000, 2_500]);
    }

    private SampleReceipt Write(int count, ulong seed, string name) =>
        new WriteSample(Profile, new SampleWriter()).Run(count, seed, Path.Combine(_folder, name));

    private string[] Rows(string name) => File.ReadAllLines(Path.Combine(_folder, name));

    private static string[] HashesOf(SampleReceipt receipt) =>
        [.. receipt.Paths.Select(path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))))];

    private static Fault FaultOf(Action write) =>
        Should.Throw<FaultException>(write).Faults.ShouldHaveSingleItem();

    private sealed class Stop : IProgress<int>
    {
        public void Report(int value) => throw new OperationCanceledException();
    }

    private sealed class Seen : IProgress<int>
    {
        public List<int> Values { get; } = [];

        public void Report(int value) => Values.Add(value);
    }
}
