using System.Collections.Frozen;
using System.Text.Json;
using EnvControl.Domain.Faults;

namespace EnvControl.Web.Hosting;

/// <summary>Where the browser finds style sheets and scripts (网页资源): pages know them by the names of their sources, browsers by names that change with the content.</summary>
public sealed class AssetFiles
{
    private const string Folder = "assets";
    private const string Manifest = "manifest.json";

    private readonly FrozenDictionary<string, string> _urls;

    /// <summary>Reads what the build left, once.</summary>
    public AssetFiles(IWebHostEnvironment place)
        : this(place.WebRootPath) { }

    internal AssetFiles(string webRoot) => _urls = Read(Path.Combine(webRoot, Folder, Manifest));

    /// <summary>All names, in ordinal order.</summary>
    public IEnumerable<string> Names => _urls.Keys.Order(StringComparer.Ordinal);

    /// <summary>The address of a file, such as <c>/assets/phone-Btw95dZZ.css</c>.</summary>
    /// <param name="name">The path of its source below <c>Assets</c>, such as <c>styles/phone.css</c>.</param>
    public string Url(string name) =>
        _urls.TryGetValue(name, out var url)
            ? url
            : throw new ArgumentException(
                $"The build made no '{name}'; it made {string.Join(", ", Names)}.",
                nameof(name)
            );

    private static FrozenDictionary<string, string> Read(string manifest)
    {
        if (!File.Exists(manifest))
        {
            throw new FaultException([NotBuilt(manifest)]);
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(manifest));
        return document
            .RootElement.EnumerateObject()
            .ToFrozenDictionary(
                entry => entry.Name,
                entry => $"/{Folder}/{entry.Value.GetProperty("file").GetString()}",
                StringComparer.Ordinal
            );
    }

    /// <summary>The build says the same code when it cannot make them.</summary>
    private static Fault NotBuilt(string manifest) =>
        Fault.Of(
            "EC6190",
            manifest,
            "网页的样式和脚本没有编译。",
            "The styles and scripts of the pages were not built.",
            "请安装 Node.js 20.19 以上的 20.x，或 22.12 以上，再编译一次。",
            "Install Node.js 20.19 or a later 20.x, or 22.12 or later, and build again."
        );
}
