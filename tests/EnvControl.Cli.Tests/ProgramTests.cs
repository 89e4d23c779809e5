using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests;

/// <summary>The built program, started as a process.</summary>
public sealed class ProgramTests
{
    private static readonly string Binary = Find();

    [Fact]
    public async Task It_answers_a_question_on_standard_output_in_utf8()
    {
        var (code, output, error) = await Run("lookup", "91410522DEMR8T0C1L", "--level", "红");
        code.ShouldBe(ExitCodes.Done, error);
        output.ShouldStartWith("示例丙午水泥熟料0478号厂  91410522DEMR8T0C1L");
        error.ShouldBeEmpty("nobody looks at a redirected progress line");
    }

    [Fact]
    public async Task It_tells_faults_on_standard_error_with_exit_code_two()
    {
        var (code, output, error) = await Run("measures", "--level", "紫");
        code.ShouldBe(ExitCodes.BadInput);
        output.ShouldBeEmpty();
        error.ShouldContain("没有“紫”这个预警级别");
    }

    [Fact]
    public async Task It_reports_a_problem_found_with_exit_code_one()
    {
        var (code, output, _) = await Run("lookup", "水泥", "--json");
        code.ShouldBe(ExitCodes.Problems);
        JsonDocument.Parse(output).RootElement.GetProperty("more").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task It_finds_its_rules_wherever_it_is_called_from()
    {
        var (code, output, error) = await Run("rules", "check");
        code.ShouldBe(ExitCodes.Done, error);
        output.ShouldContain("没有问题");
    }

    [Fact]
    public async Task Redirected_output_has_no_colours()
    {
        var (_, output, _) = await Run("explain", "91410522DEMR8T0C1L", "--level", "红");
        output.ShouldNotContain('\e');
    }

    private static async Task<(int Code, string Out, string Error)> Run(params string[] args)
    {
        using var elsewhere = new TempFolder();
        var start = new ProcessStartInfo(Binary, args)
        {
            UseShellExecute = false,
            WorkingDirectory = elsewhere.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // The runtime these tests run on, wherever this machine keeps it: shared/Microsoft.NETCore.App/version.
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(
            Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..")
        );
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    private static string Find()
    {
        var name = OperatingSystem.IsWindows() ? "envcontrol.exe" : "envcontrol";
        var build = new DirectoryInfo(AppContext.BaseDirectory);
        while (build is not null && build.Name != "bin")
        {
            build = build.Parent;
        }

        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        return Path.Combine(build!.FullName, "EnvControl.Cli", configuration, name);
    }
}
