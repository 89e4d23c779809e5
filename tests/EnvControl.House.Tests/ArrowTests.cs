using System.Xml.Linq;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace EnvControl.House.Tests;

/// <summary>The arrows of the house: Web, Cli → Files, Storage → Application → Rules → Engine → Domain, one way only.</summary>
public class ArrowTests
{
    private static readonly Architecture House = new ArchLoader()
        .LoadAssemblies([.. Product.Assemblies])
        .Build();

    /// <summary>What only one project may know, by the namespace its types lie in.</summary>
    private static readonly (string Namespace, string Project)[] Owners =
    [
        ("RulesEngine", "EnvControl.Rules"),
        ("System.Linq.Dynamic.Core", "EnvControl.Rules"),
        ("FastExpressionCompiler", "EnvControl.Rules"),
        ("NJsonSchema", "EnvControl.Rules"),
        ("Stateless", "EnvControl.Application"),
        ("MiniExcelLibs", "EnvControl.Files"),
        ("Sylvan", "EnvControl.Files"),
        ("DocumentFormat.OpenXml", "EnvControl.Files"),
        ("System.CommandLine", "EnvControl.Cli"),
        ("Microsoft.AspNetCore", "EnvControl.Web"),
        ("QRCoder", "EnvControl.Web"),
        ("OtpNet", "EnvControl.Web"),
        ("Spectre.Console", "EnvControl.Cli"),
        ("Microsoft.EntityFrameworkCore", "EnvControl.Storage"),
        ("LinqToDB", "EnvControl.Storage"),
        ("Npgsql", "EnvControl.Storage"),
        ("Microsoft.Data.Sqlite", "EnvControl.Storage"),
    ];

    /// <summary>The packages each project may name; NodaTime's types may be used by all.</summary>
    private static readonly Dictionary<string, string[]> Packages = new(StringComparer.Ordinal)
    {
        ["EnvControl.Domain"] = ["NodaTime"],
        ["EnvControl.Engine"] = [],
        ["EnvControl.Rules"] =
        [
            "RulesEngine",
            "FastExpressionCompiler",
            "System.Linq.Dynamic.Core",
            "NJsonSchema",
        ],
        ["EnvControl.Application"] = ["Stateless"],
        ["EnvControl.Files"] = ["MiniExcel", "Sylvan.Data.Csv", "DocumentFormat.OpenXml"],
        ["EnvControl.Storage"] =
        [
            "Microsoft.EntityFrameworkCore.Sqlite",
            "Microsoft.EntityFrameworkCore.Design",
            "Npgsql.EntityFrameworkCore.PostgreSQL",
            "linq2db.EntityFrameworkCore",
        ],
        ["EnvControl.Cli"] =
        [
            "System.CommandLine",
            "Spectre.Console",
            "Microsoft.Extensions.Configuration.Json",
            "Microsoft.Extensions.Configuration.EnvironmentVariables",
        ],
        ["EnvControl.Web"] =
        [
            "QRCoder",
            "Otp.NET",
            "Microsoft.AspNetCore.Authentication.OpenIdConnect",
            "Microsoft.AspNetCore.OpenApi",
            "OpenTelemetry.Extensions.Hosting",
            "OpenTelemetry.Exporter.OpenTelemetryProtocol",
            "OpenTelemetry.Instrumentation.AspNetCore",
        ],
    };

    public static TheoryData<string> Projects => [.. Product.LeftToRight];

    public static TheoryData<string, string> Leftwards
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            for (var right = 1; right < Product.LeftToRight.Count; right++)
            {
                for (var left = 0; left < right; left++)
                {
                    pairs.Add(Product.LeftToRight[right], Product.LeftToRight[left]);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Leftwards))]
    public void No_type_depends_on_a_project_to_its_left(string project, string left) =>
        Types()
            .That()
            .ResideInAssembly(Product.Load(project))
            .Should()
            .NotDependOnAny(Types().That().ResideInAssembly(Product.Load(left)))
            .Because("data walks one way: " + string.Join(" → ", Product.LeftToRight))
            .WithoutRequiringPositiveResults()
            .Check(House);

    [Fact]
    public void Storage_knows_no_file_form() =>
        Types()
            .That()
            .ResideInAssembly(Product.Load("EnvControl.Storage"))
            .Should()
            .NotDependOnAny(Types().That().ResideInAssembly(Product.Load("EnvControl.Files")))
            .Because("what is read and what is kept meet in the hosts")
            .Check(House);

    [Fact]
    public void The_hosts_do_not_know_each_other() =>
        Types()
            .That()
            .ResideInAssembly(Product.Load("EnvControl.Web"))
            .Should()
            .NotDependOnAny(Types().That().ResideInAssembly(Product.Load("EnvControl.Cli")))
            .Because("each puts the parts together for its own users")
            .Check(House);

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_projects_on_its_right(string project)
    {
        var right = Product.LeftToRight.SkipWhile(name => name != project).Skip(1).ToArray();
        References(project, "ProjectReference")
            .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))
            .Except(right, StringComparer.Ordinal)
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_names_only_the_packages_the_design_gives_it(string project) =>
        References(project, "PackageReference")
            .Except(Packages[project], StringComparer.Ordinal)
            .ShouldBeEmpty("another package takes an ADR in src/decisions and a line in this test");

    [Theory]
    [MemberData(nameof(Projects))]
    public void What_one_project_owns_no_other_project_mentions(string project) =>
        (
            from type in Product.ForeignTypes(project)
            from owner in Owners
            where owner.Project != project && type.StartsWith(owner.Namespace + ".", StringComparison.Ordinal)
            select $"{type} belongs to {owner.Project}"
        ).ShouldBeEmpty();

    [Theory]
    [InlineData("EnvControl.Engine")]
    [InlineData("EnvControl.Domain")]
    public void Engine_and_Domain_touch_no_file_no_network_no_screen_and_no_process(string project)
    {
        string[] outside =
        [
            "System.IO.",
            "System.Net.",
            "System.Data.",
            "System.Console",
            "System.Diagnostics.Process",
            "System.Threading.Timer",
            "Microsoft.Extensions.",
            "Microsoft.Win32.",
        ];
        Product
            .ForeignTypes(project)
            .Where(type => outside.Any(prefix => type.StartsWith(prefix, StringComparison.Ordinal)))
            // What a disk objected to may be put into words; that touches no disk.
            .Where(type => !type.EndsWith("Exception", StringComparison.Ordinal))
            .ShouldBeEmpty("they are pure: what they need is handed in");
    }

    [Fact]
    public void The_arrows_and_the_packages_are_really_seen()
    {
        Types()
            .That()
            .ResideInAssembly(Product.Load("EnvControl.Engine"))
            .Should()
            .NotDependOnAny(Types().That().ResideInAssembly(Product.Load("EnvControl.Domain")))
            .HasNoViolations(House)
            .ShouldBeFalse();
        Product
            .ForeignTypes("EnvControl.Rules")
            .ShouldContain(type => type.StartsWith("RulesEngine.", StringComparison.Ordinal));
        Product.ForeignTypes("EnvControl.Rules").ShouldContain("System.IO.File");
    }

    [Fact]
    public void Every_folder_of_src_that_holds_a_project_stands_in_the_arrows() =>
        Repository
            .Projects.Where(path => path.StartsWith("src/", StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .ShouldBe(Product.LeftToRight, ignoreOrder: true);

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument
            .Parse(Repository.Read($"src/{project}/{project}.csproj"))
            .Descendants(kind)
            .Select(element => element.Attribute("Include")!.Value);
}
