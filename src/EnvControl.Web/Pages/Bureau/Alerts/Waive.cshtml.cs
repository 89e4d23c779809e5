using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Web.Accounts;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Bureau.Alerts;

/// <summary>Assumptions and missing facts are waived group by group (提出认可): one reason, and for each how it is read.</summary>
/// <param name="desk">The use cases.</param>
[Authorize(Policies.Duty)]
public class WaiveModel(AlertDesk desk) : AlertActPage(desk)
{
    /// <summary>Whether the form was sent, and is shown again.</summary>
    public bool IsPosted { get; private set; }

    /// <summary>The groups ticked.</summary>
    public IReadOnlySet<string> Chosen { get; private set; } = ImmutableHashSet<string>.Empty;

    /// <summary>Why.</summary>
    public string? Reason { get; private set; }

    /// <summary>How assumptions are read where nothing else stands.</summary>
    public string? Reading { get; private set; }

    /// <summary>How a group is read, as it stands in the form.</summary>
    public string? ReadingOf(WaiverGroup group, Waiver? waiver) =>
        IsPosted ? Request.Form[$"reading:{group}"].ToString() : waiver?.Reading;

    /// <summary>Shows the groups.</summary>
    public void OnGet() { }

    /// <summary>Proposes those ticked.</summary>
    public IActionResult OnPost(string[] group, string? reason, string? reading)
    {
        (IsPosted, Chosen, Reason, Reading) = (
            true,
            group.ToHashSet(StringComparer.Ordinal),
            reason,
            reading
        );
        var faults = new List<Fault>(Missing((reason, new("理由", "reason"))));
        var waivers = ImmutableArray.CreateBuilder<Waiver>();
        foreach (var typed in group)
        {
            if (!WaiverGroup.TryParse(typed, out var chosen))
            {
                faults.Add(DeskFaults.BadChoice(new("认可组", "group"), typed));
                continue;
            }

            var own = Request.Form[$"reading:{typed}"].ToString().Trim();
            var read =
                own.Length > 0 || chosen.Kind == WaiverKind.Fact ? own : reading?.Trim() ?? string.Empty;
            if (read.Length == 0)
            {
                faults.Add(DeskFaults.Missing(new($"如何理解 {typed}", $"how {typed} is read")));
            }

            waivers.Add(new Waiver(chosen, reason?.Trim() ?? string.Empty, read, HttpContext.Actor().Name));
        }

        if (group.Length == 0)
        {
            faults.Add(DeskFaults.NoGroupChosen());
        }

        return Act(faults, (by, version) => Desk.Waive.Run(by, Alert.Id, waivers.ToImmutable(), version));
    }
}
