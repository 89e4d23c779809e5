using System.IO.Compression;
using System.Text.RegularExpressions;
using EnvControl.Domain.Faults;
using EnvControl.Web.Hosting;

namespace EnvControl.Web.Tests.Hosting;

public partial class AssetFilesTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "wwwroot");
    private static readonly AssetFiles Files = new(Root);

    [Theory]
    [InlineData("styles/phone.css")]
    [InlineData("styles/desk.css")]
    [InlineData("islands/desk.ts")]
    [InlineData("islands/charts.ts")]
    [InlineData("vendor/htmx.js")]
    [InlineData("images/icon.svg")]
    public void What_pages_ask_for_lies_beside_the_program_under_a_name_that_tells_its_content(string name)
    {
        var url = Files.Url(name);
        url.ShouldMatch("^/assets/[a-z]+-[A-Za-z0-9_-]{8}\\.(css|js|svg)$");
        File.Exists(On(url)).ShouldBeTrue(url);
    }

    [Fact]
    public void A_name_that_nothing_was_made_of_is_refused_with_the_names_there_are() =>
        Should
            .Throw<ArgumentException>(() => Files.Url("styles/phon.css"))
            .Message.ShouldContain("styles/phone.css");

    [Fact]
    public void Without_a_build_the_fault_says_what_to_install() =>
        Should
            .Throw<FaultException>(() => new AssetFiles(Path.Combine(Root, "nowhere")))
            .Faults.ShouldHaveSingleItem()
            .ToString()
            .ShouldSatisfyAllConditions(
                said => said.ShouldContain("EC6190"),
                said => said.ShouldContain("Node.js 20.19")
            );

    [Theory]
    [InlineData("styles/phone.css", 6)]
    [InlineData("styles/desk.css", 8)]
    [InlineData("islands/desk.ts", 3)]
    [InlineData("islands/charts.ts", 215)]
    public void A_file_is_no_heavier_than_its_users_can_bear(string name, int kibibytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(On(Files.Url(name))));
        }

        packed.Length.ShouldBeLessThanOrEqualTo(kibibytes * 1024);
    }

    [Theory]
    [InlineData("styles/phone.css")]
    [InlineData("styles/desk.css")]
    public void A_style_sheet_fetches_nothing_and_knows_dark_paper_and_stillness(string name)
    {
        var css = File.ReadAllText(On(Files.Url(name)));
        css.ShouldNotContain("url(");
        css.ShouldNotContain("@import");
        css.ShouldContain("prefers-color-scheme:dark");
        css.ShouldContain("prefers-reduced-motion");
        css.ShouldContain("@media print");
    }

    [Fact]
    public void What_is_read_in_a_colour_stands_out_from_what_is_behind_it_in_light_and_in_dark()
    {
        var tokens = File.ReadAllText(Checkout.At("src", "EnvControl.Web", "Assets", "styles", "tokens.css"));
        var dark = tokens.IndexOf("@media (prefers-color-scheme: dark)", StringComparison.Ordinal);
        var print = tokens.IndexOf("@media print", StringComparison.Ordinal);
        var light = Colours(tokens[..dark]);
        var night = new Dictionary<string, string>(light, StringComparer.Ordinal);
        foreach (var (name, value) in Colours(tokens[dark..print]))
        {
            night[name] = value;
        }

        string[] words =
        [
            "ink",
            "soft",
            "link",
            "verified",
            "adopted",
            "partial",
            "assumed",
            "good",
            "warn",
            "bad",
        ];
        string[] behind = ["paper", "ground", "wash", "good-wash", "warn-wash", "bad-wash", "note-wash"];
        string[] filled = ["main", "top", "red", "orange", "yellow", "blue"];
        (
            from scheme in new[] { (Name: "light", Of: light), (Name: "dark", Of: night) }
            from pair in words
                .SelectMany(word => behind.Select(back => (Word: word, Back: back)))
                .Concat(filled.Select(back => (Word: back + "-ink", Back: back)))
            let contrast = Contrast(scheme.Of[pair.Word], scheme.Of[pair.Back])
            where contrast < 4.5
            select $"{scheme.Name}: {pair.Word} on {pair.Back} {contrast:0.00}"
        ).ShouldBeEmpty();
        foreach (var scheme in new[] { light, night })
        {
            Contrast(scheme["edge"], scheme["paper"]).ShouldBeGreaterThanOrEqualTo(3);
            Contrast(scheme["focus"], scheme["ground"]).ShouldBeGreaterThanOrEqualTo(3);
        }
    }

    private static string On(string url) => Path.Combine(Root, url[1..]);

    private static Dictionary<string, string> Colours(string css) =>
        Colour()
            .Matches(css)
            .ToDictionary(
                match => match.Groups["name"].Value,
                match => match.Groups["value"].Value,
                StringComparer.Ordinal
            );

    /// <summary>The ratio of WCAG 2.1, 1.4.3.</summary>
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var digits = colour.Length == 3 ? string.Concat(colour.SelectMany(c => new[] { c, c })) : colour;
        var parts = Convert
            .FromHexString(digits)
            .Select(part => part / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))
            .ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex(
        "--(?<name>[a-z0-9-]+): #(?<value>[0-9a-f]{6}|[0-9a-f]{3});",
        RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Colour();
}
