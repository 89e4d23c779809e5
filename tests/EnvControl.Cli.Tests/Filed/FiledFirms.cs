using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Filed;

/// <summary>Two cement firms of grade C that filed measures for yellow, when half of the kilns must stop, and one that did not.</summary>
public sealed class FiledFirms : IDisposable
{
    /// <summary>Filed more than the rules ask.</summary>
    public const string Strict = CementFirms.ThreeKilns;

    /// <summary>Filed less than the rules ask.</summary>
    public const string Soft = CementFirms.TwoKilns;

    /// <summary>Filed nothing.</summary>
    public const string Silent = CementFirms.SmallPermit;

    private readonly TempFolder _folder = new();

    public FiledFirms()
    {
        _folder.Write(
            "enterprises.csv",
            string.Join(
                '\n',
                "credit_code,name,division_code,industry,grade,leading,advanced,long_idle,suspended,so2_t_a,nox_t_a,pm_t_a,vocs_t_a,operating_days,黄色预警减排措施,填报日期",
                $"{Strict},丁严水泥,410522,N15,C,no,no,no,no,,,,,300,停产；加强洒水保洁,2020-10-20",
                $"{Soft},甲松水泥,410522,N15,C,no,no,no,no,,,,,300,限产10%,",
                $"{Silent},乙未填水泥,410581,N15,C,no,no,no,no,,,,,300,,",
                ""
            )
        );
        InventoryFolder.ProductionLines(
            _folder,
            [
                .. ((string[])[Strict, Soft, Silent]).SelectMany(firm =>
                    (string[])
                        [
                            $"{firm},1#,N15,clinker-kiln,2500,2500,2500,t/d,10,100,50,1,1",
                            $"{firm},2#,N15,clinker-kiln,2500,2500,2500,t/d,10,100,50,1,2",
                        ]
                ),
            ]
        );
    }

    /// <summary>The inventory's folder.</summary>
    public string Path => _folder.Path;

    /// <summary>Where <see cref="Measures"/> writes.</summary>
    public TempFolder Results { get; } = new();

    /// <summary>Runs <c>measures</c> at yellow.</summary>
    public Reply Measures(params string[] more) =>
        Prompt.Run(["measures", "--inventory", Path, "--level", "yellow", "--out", Results.Path, .. more]);

    /// <summary>A firm's row of a file.</summary>
    public Dictionary<string, string> Row(string file, string firm) =>
        CsvText
            .Read(Results[file])
            .Rows.Single(row => row["credit_code"] == firm && row.GetValueOrDefault("line", "").Length == 0);

    public void Dispose()
    {
        _folder.Dispose();
        Results.Dispose();
    }
}
