using System.Text.Encodings.Web;
using System.Text.Json;

namespace EnvControl.Files.Tests.Reading;

/// <summary>Lists as a clerk hands them in beside the tables.</summary>
internal static class ListDraft
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public const string Number = "安环〔2020〕12号";

    public static string SmallMicro(string code, string? line = null) => Of("small-micro", Entry(code, line));

    public static string OffPeak(string code, string? line, decimal percent) =>
        Of("off-peak", Entry(code, line, ("sharePercent", percent)));

    public static string Guarantee(string code, decimal loadPercent) =>
        Of("guarantee", Entry(code, null, ("reason", "livelihood"), ("loadPercent", loadPercent)));

    public static string Exemption(string code, string highest) =>
        Of("exemption", Entry(code, null, ("highestLevel", highest)));

    public static string Of(string kind, params Dictionary<string, object?>[] entries) =>
        JsonSerializer.Serialize(
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["kind"] = kind,
                ["document"] = new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["number"] = Number,
                    ["issuer"] = "安阳市生态环境局",
                    ["date"] = "2020-10-01",
                },
                ["entries"] = entries,
            },
            Plain
        );

    public static Dictionary<string, object?> Entry(
        string code,
        string? line,
        params (string Name, object Value)[] more
    )
    {
        var entry = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["creditCode"] = code,
            ["line"] = line,
            ["from"] = "2020-10-01",
            ["to"] = null,
        };
        foreach (var (name, value) in more)
        {
            entry[name] = value;
        }

        return entry;
    }
}
