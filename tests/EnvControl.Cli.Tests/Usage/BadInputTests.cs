using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Usage;

/// <summary>Inventories and rules that cannot be read: every fault at once, exit code 2, nothing changed.</summary>
public sealed class BadInputTests
{
    [Fact]
    public void Every_bad_cell_of_an_inventory_is_told_with_its_place_and_how_to_mend_it()
    {
        using var folder = Spoilt();
        var reply = Prompt.Run("measures", "--inventory", folder.Path, "--out", folder["out"]);
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.Length.ShouldBe(4);
        reply.Error.ShouldContain("enterprises.csv:2:credit_code: EC1032: “91410522DEMR8T0C1X”");
        reply.Error.ShouldContain("should be 'L'");
        reply.Error.ShouldContain("enterprises.csv:3:grade: EC1035: “E”");
        reply.Error.ShouldContain("enterprises.csv:3:advanced: EC1034: “maybe”");
        reply.Error.ShouldContain("enterprises.csv:3:so2_t_a: EC1037: “-5”");
        reply.Out.ShouldBeEmpty();
    }

    [Fact]
    public void After_a_bad_inventory_the_folder_for_results_is_as_it_was()
    {
        using var folder = Spoilt();
        folder.Write("out/measures.csv", "of yesterday");
        var before = folder.Names();
        Prompt
            .Run("measures", "--inventory", folder.Path, "--out", folder["out"])
            .Code.ShouldBe(ExitCodes.BadInput);
        folder.Names().ShouldBe(before);
        File.ReadAllText(folder["out/measures.csv"]).ShouldBe("of yesterday");
    }

    [Fact]
    public void With_json_the_faults_of_an_inventory_are_one_document()
    {
        using var folder = Spoilt();
        var faults = Prompt
            .Run("lookup", "甲", "--inventory", folder.Path, "--json")
            .Json.GetProperty("faults")
            .EnumerateArray()
            .ToArray();
        faults.Length.ShouldBe(4);
        faults.ShouldAllBe(fault =>
            fault.GetProperty("mend").GetProperty("zh").GetString() != string.Empty
            && fault.GetProperty("mend").GetProperty("en").GetString() != string.Empty
            && !fault.GetProperty("warning").GetBoolean()
        );
    }

    [Fact]
    public void An_inventory_that_is_not_there_is_told()
    {
        using var folder = new TempFolder();
        var reply = Prompt.Run("measures", "--inventory", folder["nowhere"], "--out", folder["out"]);
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe(["EC1001"]);
        folder.Names().ShouldBeEmpty();
    }

    [Fact]
    public void A_misspelt_fact_in_the_rules_stops_everything_with_file_line_column_word_and_nearest_fact()
    {
        using var rules = new RulesCopy();
        using var folder = new TempFolder();
        rules.Spoil("mee/2020/cement.json", "grade ==", "graed ==");
        string[][] commands =
        [
            ["measures", "--out", folder["out"]],
            ["lookup", "水泥"],
            ["explain", "水泥", "--level", "红"],
        ];
        foreach (var command in commands)
        {
            var reply = Prompt.Run([.. command, "--rules", rules.Path]);
            reply.Code.ShouldBe(ExitCodes.BadInput);
            reply.Error.ShouldContain(
                "mee/2020/cement.json:7:24: EC2104: 没有名为“graed”的事实。是否应为“grade”?"
            );
            reply.Out.ShouldBeEmpty();
        }

        folder.Names().ShouldBeEmpty();
    }

    [Fact]
    public void A_rules_folder_that_is_not_there_is_told()
    {
        var reply = Prompt.Run("measures", "--rules", "/no/such/rules");
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe(["EC2004"]);
    }

    [Fact]
    public void A_file_where_the_folder_for_results_should_be_is_told()
    {
        using var folder = new TempFolder();
        var taken = folder.Write("taken", "a file");
        InventoryFolder.Enterprises(
            folder,
            "91410522DEMR8T0C1L,甲,410522,general,ungraded,no,no,no,no,1,1,1,1,300"
        );
        var reply = Prompt.Run("measures", "--inventory", folder["enterprises.csv"], "--out", taken);
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.Length.ShouldBe(1);
        File.ReadAllText(taken).ShouldBe("a file");
    }

    private static TempFolder Spoilt()
    {
        var folder = new TempFolder();
        InventoryFolder.Enterprises(
            folder,
            "91410522DEMR8T0C1X,甲,410522,N15,B,no,no,no,no,,,,,300",
            "91410581DEM58FF27D,乙,410522,N15,E,no,maybe,no,no,-5,,,,300"
        );
        return folder;
    }
}
