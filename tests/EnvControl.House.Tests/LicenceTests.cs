using System.Text.Json;
using System.Xml.Linq;

namespace EnvControl.House.Tests;

/// <summary>Everything the program is built from may be given away with it.</summary>
public class LicenceTests
{
    private static readonly string[] Allowed =
    [
        "MIT",
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "ISC",
        "PostgreSQL",
        "MS-PL",
        "OFL-1.1",
    ];

    /// <summary>Packages whose description names no licence by its short name, with the one their text was read to be.</summary>
    private static readonly Dictionary<string, string> ReadByEye = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Otp.NET"] = "MIT",
        ["RulesEngine"] = "MIT",
        ["Sylvan.Data.Csv"] = "MIT",
    };

    /// <summary>Where the restore of this build put or found packages: no machine need keep them at home.</summary>
    private static readonly Lazy<string[]> PackageFolders = new(() =>
        [
            .. Directory
                .EnumerateFiles(
                    Path.Combine(Repository.Root, "artifacts", "obj"),
                    "project.assets.json",
                    SearchOption.AllDirectories
                )
                .SelectMany(file =>
                    JsonDocument
                        .Parse(File.ReadAllText(file))
                        .RootElement.GetProperty("packageFolders")
                        .EnumerateObject()
                        .Select(folder => folder.Name)
                )
                .Distinct(StringComparer.Ordinal),
        ]
    );

    [Fact]
    public void Every_package_of_the_product_has_a_licence_that_lets_us_pass_it_on() =>
        (
            from package in Packages()
            let licence = LicenceOf(package.Id, package.Version)
            where !Allowed.Contains(licence, StringComparer.Ordinal)
            select $"{package.Id} {package.Version}: {licence}"
        ).ShouldBeEmpty();

    /// <summary>The packages of the lock files of <c>src/</c>, analyzers (which are not passed on) included.</summary>
    private static IEnumerable<(string Id, string Version)> Packages() =>
        (
            from file in Repository.Files
            where
                file.StartsWith("src/", StringComparison.Ordinal)
                && file.EndsWith("/packages.lock.json", StringComparison.Ordinal)
            from framework in JsonDocument
                .Parse(Repository.Read(file))
                .RootElement.GetProperty("dependencies")
                .EnumerateObject()
            from package in framework.Value.EnumerateObject()
            where package.Value.TryGetProperty("resolved", out _)
            select (package.Name, package.Value.GetProperty("resolved").GetString()!)
        ).Distinct();

    private static string LicenceOf(string id, string version)
    {
        if (ReadByEye.TryGetValue(id, out var known))
        {
            return known;
        }

        var lower = id.ToLowerInvariant();
        var description = Path.Combine(lower, version, lower + ".nuspec");
        var file = PackageFolders
            .Value.Select(folder => Path.Combine(folder, description))
            .FirstOrDefault(File.Exists);
        if (file is null)
        {
            return $"no {description} in {string.Join(", ", PackageFolders.Value)}";
        }

        var licence = XDocument
            .Load(file)
            .Descendants()
            .FirstOrDefault(element => element.Name.LocalName is "license" or "licenseUrl");
        return licence?.Value ?? "none named";
    }
}
