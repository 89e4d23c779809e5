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
        ["RulesEngine"] = "MIT",
        ["Sylvan.Data.Csv"] = "MIT",
    };

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

        var folder =
            Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
                ".nuget",
                "packages"
            );
        var lower = id.ToLowerInvariant();
        var file = Path.Combine(folder, lower, version, lower + ".nuspec");
        var licence = XDocument
            .Load(file)
            .Descendants()
            .FirstOrDefault(element => element.Name.LocalName is "license" or "licenseUrl");
        return licence?.Value ?? "none named";
    }
}
