using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Counties;

/// <summary>The orders of other places are asked about firms of their own place, and of no other.</summary>
public sealed class OtherPlaceFirmsTests
{
    /// <summary>Example, division, day, industry, grade, process, whether its grade is pending, level, rule that decides.</summary>
    public static TheoryData<string> Firms =>
        [
            "1302-tangshan 130283 2019-10-20 N01 B sinter-strand no 橙 tangshan.steel.sinter",
            "14-shanxi 140581 2022-02-01 N25 B gasifier no 红 class.shanxi.fertiliser",
            "1405-jincheng 140525 2023-02-05 N25 ungraded gasifier no 橙 jincheng.gasifier",
            "1411-lvliang 141181 2019-10-20 N15 ungraded cement-mill no 黄 lvliang.cement.grinding",
            "3416-bozhou 341621 2020-11-08 N15 B clinker-kiln yes 橙 bozhou.pending.orange",
            "4101-zhengzhou 410181 2021-12-01 N09 C baking-furnace no 黄 zhengzhou.carbon.c",
            "4110-xuchang 411081 2020-03-01 N36 ungraded coating-line no 橙 xuchang.furniture.other",
        ];

    [Theory]
    [MemberData(nameof(Firms))]
    public void A_firm_of_the_place_is_read_and_both_engines_decide_it_by_the_order(string row)
    {
        var cells = row.Split(' ');
        using var folder = new TempFolder();
        Write(folder, cells, cells[1]);

        var reply = Measure(folder, cells, "both");

        reply.Code.ShouldBe(ExitCodes.Done, reply.Words);
        var firm = CsvText.Read(folder["out/measures.csv"]).Rows.ShouldHaveSingleItem();
        firm["division_code"].ShouldBe(cells[1]);
        firm["rules"].Split(';').ShouldContain(cells[8]);
        reply.ShouldSay("两个引擎核对：逐条生产线、逐级别一致");
    }

    [Theory]
    [MemberData(nameof(Firms))]
    public void A_firm_of_Anyang_is_not_bound_by_the_order_and_its_division_is_told(string row)
    {
        var cells = row.Split(' ');
        using var folder = new TempFolder();
        Write(folder, cells, "410522");

        var reply = Measure(folder, cells, "columnar");

        reply.Code.ShouldBe(ExitCodes.BadInput, reply.Words);
        reply.Codes.ShouldBe(["EC1035"]);
        reply.Error.ShouldContain("410522");
        File.Exists(folder["out/measures.csv"]).ShouldBeFalse();
    }

    private static Reply Measure(TempFolder folder, string[] cells, string engine) =>
        Prompt.Run(
            "measures",
            "--inventory",
            folder["city"],
            "--rules",
            Path.Combine(Composition.ShippedRules, "examples", cells[0]),
            "--on",
            cells[2],
            "--level",
            cells[7],
            "--engine",
            engine,
            "--out",
            folder["out"],
            "--format",
            "csv"
        );

    private static void Write(TempFolder folder, string[] cells, string division)
    {
        var pending = cells[0] == "3416-bozhou";
        folder.Write(
            "city/enterprises.csv",
            "credit_code,name,division_code,industry,grade,leading,advanced,long_idle,suspended,so2_t_a,nox_t_a,pm_t_a,vocs_t_a,operating_days"
                + (pending ? ",grade_pending\n" : "\n")
                + $"{CementFirms.TwoKilns},甲厂,{division},{cells[3]},{cells[4]},no,no,no,no,,,,,300"
                + (pending ? $",{cells[6]}\n" : "\n")
        );
        folder.Write(
            "city/lines.csv",
            "credit_code,line,industry,process,so2_kg_d,nox_kg_d,pm_kg_d,vocs_kg_d,solvent_coating\n"
                + $"{CementFirms.TwoKilns},1#,{cells[3]},{cells[5]},10,10,10,10,no\n"
        );
    }
}
