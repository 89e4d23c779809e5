using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Counties;

/// <summary>The made-up county, decided once as it is shipped.</summary>
public sealed class CountyRun
{
    public CountyRun()
    {
        using var county = new CountyCopy();
        (Reply, Rows) = county.Decide();
    }

    /// <summary>What the command said.</summary>
    public Reply Reply { get; }

    /// <summary>The rows of <c>measures.csv</c>.</summary>
    public Dictionary<string, string>[] Rows { get; }

    /// <summary>Class, rules and the four amounts of a firm at a level.</summary>
    public string this[string firm, string level] => Words(Rows, firm, level);

    /// <summary>Class, rules and the four amounts of a firm at a level, kg/day; or what is unknown.</summary>
    public static string Words(Dictionary<string, string>[] rows, string firm, string level)
    {
        var row = rows.Single(one => one["name"] == firm && one["level"] == level);
        string[] amounts = [row["so2_kg_d"], row["nox_kg_d"], row["pm_kg_d"], row["vocs_kg_d"]];
        return row["unknown"].Length > 0
            ? $"unknown {row["unknown"]} {string.Concat(amounts)}{row["control_class"]}{row["measures"]}".TrimEnd()
            : $"{row["control_class"]} {row["rules"]} {string.Join('/', amounts.Select(Short))}";
    }

    private static string Short(string amount) =>
        amount.EndsWith(".000", StringComparison.Ordinal) ? amount[..^4] : amount;
}
