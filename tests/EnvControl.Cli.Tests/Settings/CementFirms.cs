namespace EnvControl.Cli.Tests.Settings;

/// <summary>Cement firms whose measures can be worked out with a pencil, and what the program makes of them.</summary>
public sealed class CementFirms : IDisposable
{
    /// <summary>Grade B, kilns of 6,700 and 6,000 t/d approved, permit 12,000, actual 10,400.</summary>
    public const string TwoKilns = "91410522DEMR8T0C1L";

    /// <summary>The same with a permit of 9,000.</summary>
    public const string SmallPermit = "91410581DEM58FF27D";

    /// <summary>The same with a permit of 12,000 and no actual output.</summary>
    public const string NoOutput = "91410503DEM59MTE9J";

    /// <summary>Grade C, kilns of 2,500, 4,500 and 5,000 t/d in that stop order, and a mill.</summary>
    public const string ThreeKilns = "91410522DEMATGLY9X";

    /// <summary>The same kilns without a stop order.</summary>
    public const string NoOrder = "91410502DEMHWAMR46";

    /// <summary>Nothing but name and industry is known.</summary>
    public const string Blank = "91410581DEMPYF398C";

    /// <summary>Grade A, and on the guarantee list.</summary>
    public const string GradeA = "91410581DEM501417T";

    /// <summary>Asked to be graded, and was not.</summary>
    public const string Ungraded = "91410522DEM7H5WJ8Y";

    private readonly TempFolder _folder = new();
    private readonly TempFolder _results = new();

    public CementFirms()
    {
        InventoryFolder.Enterprises(
            _folder,
            $"{TwoKilns},甲双窑水泥,410522,N15,B,no,no,no,no,,,,,300",
            $"{SmallPermit},乙许可小水泥,410581,N15,B,no,no,no,no,,,,,300",
            $"{NoOutput},丙缺产量水泥,410503,N15,B,no,no,no,no,,,,,300",
            $"{ThreeKilns},丁三窑水泥,410522,N15,C,no,no,no,no,,,,,300",
            $"{NoOrder},戊缺次序水泥,410502,N15,C,no,no,no,no,,,,,300",
            $"{Blank},己缺信息水泥,410581,N15,,,,,,,,,,300",
            $"{GradeA},庚保障水泥,410581,N15,A,no,no,no,no,,,,,300",
            $"{Ungraded},辛未评级建材,410522,N15,ungraded,no,no,no,no,10,10,10,10,300"
        );
        InventoryFolder.ProductionLines(
            _folder,
            $"{TwoKilns},1#,N15,clinker-kiln,6700,6300,5400,t/d,10,100,50,1,1",
            $"{TwoKilns},2#,N15,clinker-kiln,6000,5700,5000,t/d,10,100,50,1,2",
            $"{SmallPermit},1#,N15,clinker-kiln,6700,4700,5400,t/d,10,100,50,1,1",
            $"{SmallPermit},2#,N15,clinker-kiln,6000,4300,5000,t/d,10,100,50,1,2",
            $"{NoOutput},1#,N15,clinker-kiln,6700,6300,,t/d,10,100,50,1,1",
            $"{NoOutput},2#,N15,clinker-kiln,6000,5700,,t/d,10,100,50,1,2",
            $"{ThreeKilns},1#,N15,clinker-kiln,2500,2500,2500,t/d,5,50,25,1,1",
            $"{ThreeKilns},2#,N15,clinker-kiln,4500,4500,4500,t/d,9,90,45,1,2",
            $"{ThreeKilns},3#,N15,clinker-kiln,5000,5000,5000,t/d,10,100,50,1,3",
            $"{ThreeKilns},粉磨,N15,cement-mill,3000,3000,3000,t/d,0,0,20,0,4",
            $"{NoOrder},1#,N15,clinker-kiln,2500,2500,2500,t/d,5,50,25,1,",
            $"{NoOrder},2#,N15,clinker-kiln,4500,4500,4500,t/d,9,90,45,1,",
            $"{NoOrder},3#,N15,clinker-kiln,5000,5000,5000,t/d,10,100,50,1,",
            $"{GradeA},1#,N15,clinker-kiln,5000,5000,5000,t/d,10,100,50,1,1"
        );
        _folder.Write(
            "lists/guarantee.json",
            $$"""
            {
              "kind": "guarantee",
              "document": { "number": "示例保障〔2020〕1号", "issuer": "示例机关（虚构）", "date": "2020-10-15", "sample": true },
              "entries": [
                { "creditCode": "{{GradeA}}", "line": null, "reason": "livelihood", "loadPercent": 60, "from": "2020-11-01", "to": "2021-04-01" }
              ]
            }
            """
        );
        Reply = Prompt.Run("measures", "--inventory", Path, "--out", _results.Path, "--format", "csv,json");
        Measures = CsvText.Read(_results["measures.csv"]);
        Lines = CsvText.Read(_results["lines.csv"]);
        Uncovered = CsvText.Read(_results["uncovered.csv"]);
    }

    /// <summary>The inventory's folder.</summary>
    public string Path => _folder.Path;

    /// <summary>What the program said.</summary>
    public Reply Reply { get; }

    /// <summary><c>measures.csv</c>.</summary>
    public CsvText Measures { get; }

    /// <summary><c>lines.csv</c>.</summary>
    public CsvText Lines { get; }

    /// <summary><c>uncovered.csv</c>.</summary>
    public CsvText Uncovered { get; }

    /// <summary>A firm's row of <c>measures.csv</c>.</summary>
    public Dictionary<string, string> Row(string firm, string level) =>
        Measures.Rows.Single(row => row["credit_code"] == firm && row["level"] == level);

    /// <summary>A line's rows of <c>lines.csv</c>.</summary>
    public Dictionary<string, string>[] LineRows(string firm, string line, string level) =>
        [
            .. Lines.Rows.Where(row =>
                row["credit_code"] == firm && row["line"] == line && row["level"] == level
            ),
        ];

    /// <summary>The explanation of one firm at one level.</summary>
    public Reply Explain(string firm, string level, params string[] more) =>
        Prompt.Run(["explain", firm, "--level", level, "--inventory", Path, .. more]);

    /// <summary>One firm.</summary>
    public Reply Lookup(string firm, params string[] more) =>
        Prompt.Run(["lookup", firm, "--inventory", Path, .. more]);

    public void Dispose()
    {
        _folder.Dispose();
        _results.Dispose();
    }
}
