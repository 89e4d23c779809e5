namespace EnvControl.Cli.Tests.Settings;

/// <summary>Writes small inventories of real-looking firms into a folder.</summary>
public static class InventoryFolder
{
    private const string Firms =
        "credit_code,name,division_code,industry,grade,leading,advanced,long_idle,suspended,so2_t_a,nox_t_a,pm_t_a,vocs_t_a,operating_days";

    private const string Lines =
        "credit_code,line,industry,process,capacity_approved,capacity_permitted,actual_output,capacity_unit,so2_kg_d,nox_kg_d,pm_kg_d,vocs_kg_d,stop_order";

    /// <summary>Writes <c>enterprises.csv</c> with these rows.</summary>
    public static void Enterprises(TempFolder folder, params string[] rows) =>
        folder.Write("enterprises.csv", Text(Firms, rows));

    /// <summary>Writes <c>lines.csv</c> with these rows.</summary>
    public static void ProductionLines(TempFolder folder, params string[] rows) =>
        folder.Write("lines.csv", Text(Lines, rows));

    private static string Text(string heading, string[] rows) => string.Join('\n', [heading, .. rows, ""]);
}
