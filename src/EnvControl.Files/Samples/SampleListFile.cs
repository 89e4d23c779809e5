using System.Text.Encodings.Web;
using System.Text.Json;
using EnvControl.Application.Samples;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Overlays;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Files.Samples;

/// <summary>Writes the sample's lists (样本名单文件), one file a kind, in the form in which lists are read.</summary>
internal static class SampleListFile
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one file for each document among the entries.</summary>
    /// <returns>The paths.</returns>
    public static IReadOnlyList<string> Write(string folder, IReadOnlyList<Overlay> entries)
    {
        var paths = new List<string>();
        foreach (
            var list in entries
                .GroupBy(KindOf, StringComparer.Ordinal)
                .OrderBy(l => l.Key, StringComparer.Ordinal)
        )
        {
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, list.Key + ".json");
            using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write))
            using (var json = new Utf8JsonWriter(stream, Indented))
            {
                WriteList(json, list.Key, [.. list]);
            }

            paths.Add(path);
        }

        return paths;
    }

    private static string KindOf(Overlay entry) =>
        entry switch
        {
            Guarantee => "guarantee",
            SmallMicroEmitter => "small-micro",
            Exemption => "exemption",
            OffPeakStop => "off-peak",
            _ => throw new InvalidOperationException($"'{entry.GetType().Name}' has no list file."),
        };

    private static void WriteList(Utf8JsonWriter json, string kind, IReadOnlyList<Overlay> entries)
    {
        var document = entries[0].Document;
        json.WriteStartObject();
        json.WriteString("kind", kind);
        json.WriteStartObject("document");
        json.WriteString("number", document.Number);
        json.WriteString("issuer", document.Issuer);
        WriteDay(json, "date", document.Date);
        json.WriteBoolean("sample", document.IsSample);
        json.WriteEndObject();
        json.WriteStartArray("entries");
        foreach (var entry in entries)
        {
            WriteEntry(json, entry);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, Overlay entry)
    {
        json.WriteStartObject();
        json.WriteString("creditCode", entry.Firm.Text);
        json.WriteString("line", entry.Line);
        switch (entry)
        {
            case Guarantee guarantee:
                json.WriteString("reason", guarantee.Reason.Spell());
                WriteApproved(json, guarantee.Approved);
                break;
            case Exemption exemption:
                json.WriteString("highestLevel", exemption.HighestLevel.Spell());
                break;
            case OffPeakStop stop:
                json.WriteNumber("sharePercent", stop.Share.Percent);
                break;
        }

        WriteDay(json, "from", entry.Effective.From);
        WriteDay(json, "to", entry.Effective.To);
        json.WriteEndObject();
    }

    private static void WriteApproved(Utf8JsonWriter json, Measure approved)
    {
        if (approved is LoadCap load)
        {
            json.WriteNumber("loadPercent", load.Load.Percent);
        }
        else if (approved is OutputCap cap)
        {
            json.WriteStartObject("quantity");
            json.WriteNumber("amount", cap.Cap);
            json.WriteString("unit", cap.Unit);
            json.WriteEndObject();
        }
    }

    private static void WriteDay(Utf8JsonWriter json, string name, LocalDate? day) =>
        json.WriteString(name, day is { } known ? LocalDatePattern.Iso.Format(known) : null);
}
