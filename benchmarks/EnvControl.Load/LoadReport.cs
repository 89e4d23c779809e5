using System.Globalization;
using System.Runtime.InteropServices;

namespace EnvControl.Load;

/// <summary>Says what was measured, against the bars (压测报告).</summary>
internal static class LoadReport
{
    private const double LeastPerSecond = 2000;
    private const double MostMilliseconds = 50;
    private const double MostHerd = 200;
    private const double MostDesk = 500;
    private const double MostApart = 0.1;

    /// <summary>The report, as Markdown.</summary>
    public static string Of(
        WrkResult empty,
        WrkResult firm,
        HerdResult herd,
        IReadOnlyList<GuessResult> guesses
    )
    {
        var (pages, acknowledgements, desk) = (
            Percentile(herd.Pages, 0.99),
            Percentile(herd.Acknowledgements, 0.99),
            herd.Desk.Max()
        );
        var ratio = firm.PerSecond / empty.PerSecond;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            | what | bar | this run | |
            |---|---:|---:|---|
            | a firm's page by its link, 64 connections: requests a second | ≥ {LeastPerSecond:N0} | {firm.PerSecond:N0} | {Met(
                firm.PerSecond >= LeastPerSecond
            )} |
            | its 99th percentile | ≤ {MostMilliseconds:0} ms | {firm.NinetyNine:0.0} ms | {Met(
                firm.NinetyNine <= MostMilliseconds
            )} |
            | of an empty page of ASP.NET in the same run | | {ratio:0.00} × ({empty.PerSecond:N0} a second, 99 %: {empty.NinetyNine:0.0} ms) | |
            | answers other than the page | 0 | {firm.Errors + empty.Errors} | {Met(
                firm.Errors + empty.Errors == 0
            )} |
            | {herd.Firms:N0} firms open and acknowledge within 60 s, the desk working: errors | 0 | {herd.Errors.Count} | {Met(
                herd.Errors.Count == 0
            )} |
            | 99th percentile of their pages | ≤ {MostHerd:0} ms | {pages:0.0} ms | {Met(pages <= MostHerd)} |
            | 99th percentile of their acknowledgements | ≤ {MostHerd:0} ms | {acknowledgements:0.0} ms | {Met(
                acknowledgements <= MostHerd
            )} |
            | the slowest of {herd.Desk.Count} pages of the desk meanwhile | ≤ {MostDesk:0} ms | {desk:0.0} ms | {Met(
                desk <= MostDesk
            )} |
            {string.Join('\n', guesses.Select(RowOf))}

            {Environment.ProcessorCount} processors, shared with wrk and the firms; {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}; the store in a file.
            {string.Join('\n', herd.Errors.Take(5))}
            """
        );
    }

    private static string RowOf(GuessResult guess) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {guess.What}: there is none such against there is one, medians | within {MostApart:0 %} | {guess.Unknown:0.00} and {guess.Known:0.00} ms: {guess.Apart:0.0 %} apart | {Met(guess.Apart <= MostApart)} |"
        );

    private static string Met(bool isMet) => isMet ? "met" : "**missed**";

    private static double Percentile(IReadOnlyList<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : sorted[(int)Math.Ceiling(share * sorted.Length) - 1];
    }
}
