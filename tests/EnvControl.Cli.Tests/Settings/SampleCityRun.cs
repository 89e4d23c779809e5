using System.Text.Json;

namespace EnvControl.Cli.Tests.Settings;

/// <summary>The main job on the built-in sample city, done once for all tests that only look at what came out.</summary>
public sealed class SampleCityRun : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Lazy<CsvText> _measures;
    private readonly Lazy<CsvText> _lines;
    private readonly Lazy<JsonElement> _summary;

    public SampleCityRun()
    {
        Reply = Prompt.Run("measures", "--out", _folder.Path);
        _measures = new(() => CsvText.Read(_folder["measures.csv"]));
        _lines = new(() => CsvText.Read(_folder["lines.csv"]));
        _summary = new(() => JsonDocument.Parse(File.ReadAllText(_folder["summary.json"])).RootElement);
    }

    /// <summary>What the program said.</summary>
    public Reply Reply { get; }

    /// <summary>The folder with the files.</summary>
    public TempFolder Folder => _folder;

    /// <summary><c>measures.csv</c>.</summary>
    public CsvText Measures => _measures.Value;

    /// <summary><c>lines.csv</c>.</summary>
    public CsvText Lines => _lines.Value;

    /// <summary><c>summary.json</c>.</summary>
    public JsonElement Summary => _summary.Value;

    public void Dispose() => _folder.Dispose();
}
