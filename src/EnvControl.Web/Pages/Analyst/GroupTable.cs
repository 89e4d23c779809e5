using System.Collections.Immutable;
using EnvControl.Application.WhatIf.Results;

namespace EnvControl.Web.Pages.Analyst;

/// <summary>A table by industry or county with its chart (分组表).</summary>
/// <param name="Desk">The page.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Table">Its name as a file.</param>
/// <param name="Groups">Its rows.</param>
/// <param name="NameOf">The name of a code.</param>
public sealed record GroupTable(
    DeskModel Desk,
    string Title,
    string Table,
    ImmutableArray<ComparedGroup> Groups,
    Func<string, string> NameOf
)
{
    private const int MostBars = 12;

    /// <summary>The rows: those that change most in front.</summary>
    public IEnumerable<ComparedGroup> Rows =>
        Groups
            .OrderByDescending(group => group.Firms > 0)
            .ThenByDescending(group => group[Desk.View.Pollutant].Change?.Magnitude ?? long.MaxValue)
            .ThenByDescending(group => group[Desk.View.Pollutant].A?.Most ?? 0);

    /// <summary>The rows that the chart shows: the first few.</summary>
    public ISet<string> Plotted =>
        Rows.Take(MostBars).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
}
