using System.Xml.Linq;

namespace EnvControl.House.Tests;

/// <summary>Every project is built, tested, pinned and locked like the others.</summary>
public class SolutionTests
{
    public static TheoryData<string> Projects => [.. Repository.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_is_part_of_the_solution(string project) =>
        Repository.Read("EnvControl.sln").ShouldContain($"\"{project.Replace('/', '\\')}\"");

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_locks_its_packages(string project) =>
        Repository.Exists(Path.GetDirectoryName(project) + "/packages.lock.json").ShouldBeTrue();

    [Theory]
    [MemberData(nameof(Projects))]
    public void Versions_of_packages_stand_in_one_file_only(string project) =>
        XDocument
            .Parse(Repository.Read(project))
            .Descendants("PackageReference")
            .Where(reference =>
                reference.Attribute("Version") is not null
                || reference.Attribute("VersionOverride") is not null
            )
            .Select(reference => reference.ToString())
            .ShouldBeEmpty();

    [Fact]
    public void A_project_of_src_has_a_project_of_tests() =>
        Product
            .LeftToRight.Where(project => !Repository.Exists($"tests/{project}.Tests/{project}.Tests.csproj"))
            .ShouldBeEmpty();

    [Fact]
    public void The_top_level_holds_only_what_the_design_names()
    {
        string[] visible =
        [
            "src",
            "rules",
            "tests",
            "benchmarks",
            "EnvControl.sln",
            "README.md",
            "LICENSE",
            "CHANGELOG.md",
            "Directory.Build.props",
            "Directory.Build.targets",
            "Directory.Packages.props",
            "BannedSymbols.txt",
            "global.json",
            "nuget.config",
        ];
        Repository
            .Files.Select(file => file.Split('/')[0])
            .Where(name => !name.StartsWith('.'))
            .Distinct(StringComparer.Ordinal)
            .Except(visible, StringComparer.Ordinal)
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_test_scripts_can_be_run_as_they_lie()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.GetUnixFileMode(Path.Combine(Repository.Root, ".ci/run"))
            .HasFlag(UnixFileMode.UserExecute)
            .ShouldBeTrue();
        Repository.Read(".ci/run").ShouldContain("exec bash tests/run.sh");
        Repository.Read("tests/run.sh").ShouldStartWith("#!/usr/bin/env bash\n");
    }
}
