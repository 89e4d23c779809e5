using System.Text.Json;
using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Orders;

/// <summary>One hour at which the firms of a real order were asked what they must do, by both engines.</summary>
public sealed class OrderNight : IDisposable
{
    private readonly TempFolder _folder = new();

    private OrderNight(string at, params string[] more)
    {
        Reply = Prompt.Run([
            "measures",
            "--inventory",
            Inventory,
            "--at",
            at,
            "--engine",
            "both",
            "--format",
            "csv",
            "--out",
            _folder.Path,
            .. more,
        ]);
        Reply.Code.ShouldBe(0, Reply.Words);
        Measures = CsvText.Read(_folder["measures.csv"]);
        Lines = CsvText.Read(_folder["lines.csv"]);
        Summary = JsonDocument.Parse(File.ReadAllText(_folder["summary.json"])).RootElement;
    }

    /// <summary>The inventory with the real names and made-up codes.</summary>
    public static string Inventory { get; } = Checkout.At("tests/EnvControl.Cli.Tests/Orders/anyang");

    /// <summary>What the program said.</summary>
    public Reply Reply { get; }

    /// <summary><c>measures.csv</c>.</summary>
    public CsvText Measures { get; }

    /// <summary><c>lines.csv</c>.</summary>
    public CsvText Lines { get; }

    /// <summary><c>summary.json</c>.</summary>
    public JsonElement Summary { get; }

    /// <summary>Asks at an hour, such as <c>2018-08-22T23:00</c>.</summary>
    public static OrderNight At(string hour, params string[] more) => new(hour, more);

    /// <summary>The row of a firm at a level.</summary>
    public Dictionary<string, string> Firm(string name, string level) =>
        Measures.Rows.Single(row => row["name"] == name && row["level"] == level);

    /// <summary>What a firm must do: line, action, quantity with unit, permille of the line's base, as far as there is one.</summary>
    public string[] Duties(string name, string level)
    {
        var code = Firm(name, level)["credit_code"];
        return
        [
            .. Lines
                .Rows.Where(row =>
                    row["credit_code"] == code && row["level"] == level && row["action"].Length > 0
                )
                .Select(row =>
                    string.Join(
                        ' ',
                        new[]
                        {
                            row["line"],
                            row["action"],
                            row["quantity"] + row["unit"],
                            row["share_permille"] is { Length: > 0 } share ? $"{share}‰" : string.Empty,
                        }.Where(word => word.Length > 0)
                    )
                ),
        ];
    }

    public void Dispose() => _folder.Dispose();
}
