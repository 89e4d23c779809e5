using System.Collections.Immutable;
using System.IO.Compression;
using EnvControl.Application.Accounts;
using EnvControl.Application.Inventories;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Application.Standings;
using EnvControl.Domain.Faults;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace EnvControl.Web.Pages.Register;

/// <summary>One version of the inventory: what changed, what its reading warned of, publishing and taking it along (清单版本详情).</summary>
/// <param name="register">The firms.</param>
/// <param name="services">The parts.</param>
/// <param name="tongue">The language.</param>
[Authorize(Policies.Register)]
public class VersionModel(FirmRegister register, IServiceProvider services, Tongue tongue)
    : RegisterPage(register, tongue)
{
    private readonly IStore _store = services.GetRequiredService<IStore>();
    private readonly VersionShelf _shelf = services.GetRequiredService<VersionShelf>();
    private readonly ActiveRules _rules = services.GetRequiredService<ActiveRules>();
    private int? _before;

    /// <summary>The version; <c>null</c> when there is none of that number.</summary>
    public InventoryVersion? Version { get; private set; }

    /// <summary>How it differs from another; <c>null</c> when there is none to compare with.</summary>
    public InventoryDiff? Diff { get; private set; }

    /// <summary>What it would overrule of what officials recorded under documents of their own; of drafts only.</summary>
    public ImmutableArray<OverruledStanding> Overruled { get; private set; } = [];

    /// <summary>Whether this account publishes it.</summary>
    public bool MayPublish => Version is { IsPublished: false } && HttpContext.Is(Role.DutyOfficer);

    /// <summary>Whether a draft that turns it back can be made: it counts now, and only cells of firms were changed.</summary>
    public bool MayReverse =>
        HttpContext.Is(Role.DutyOfficer)
        && Version is { IsPublished: true, IsPartial: true } version
        && State?.City.Version.Number == version.Number
        && Diff?.Before.Number == version.Base
        && Reversal is not null;

    /// <summary>The cells of firms that changed, where nothing else did and all are listed; else <c>null</c>.</summary>
    private PartDiff? Reversal =>
        Diff is { Documents.IsEmpty: true } diff
        && diff.Parts.Where(part => !part.IsEmpty).ToArray()
            is [{ Part: InventoryPart.Enterprises, Added: 0, Removed: 0 } part]
        && part.Cells.Length == part.Columns.Sum(column => column.Count)
            ? part
            : null;

    /// <summary>What a column is called.</summary>
    public string Label(string heading) =>
        _rules.Rules.Facts.Facts.FirstOrDefault(fact => fact.Column == heading) is { } fact
            ? Say[fact.Label]
            : heading;

    /// <summary>Shows it against the version it is based on, or another.</summary>
    public IActionResult OnGet(int number, int? before)
    {
        _before = before;
        return Page();
    }

    /// <summary>Publishes it, with a fresh one-time code.</summary>
    /// <param name="number">The draft.</param>
    /// <param name="code">The code.</param>
    /// <param name="overrules">How many records of officials the page showed that it overrules.</param>
    public IActionResult OnPostPublish(int number, string? code, int overrules)
    {
        if (!HttpContext.Is(Role.DutyOfficer))
        {
            return Forbid(Policies.Staff);
        }

        var signIn = services.GetRequiredService<StaffSignIn>();
        if (!signIn.StepUp(HttpContext.Member().Number, code, HttpContext.Address()))
        {
            return Faulty([AccountFaults.BadCode()]);
        }

        return Try(
            () =>
                new PublishInventory(
                    _store,
                    services.GetRequiredService<IInventoryTables>(),
                    _rules.Rules
                ).Run(number, HttpContext.Actor(), overrules),
            () => RedirectToPage(new { number })
        );
    }

    /// <summary>Makes a draft in which the cells it changed are as they were.</summary>
    public IActionResult OnPostReverse(int number)
    {
        if (!HttpContext.Is(Role.DutyOfficer))
        {
            return Forbid(Policies.Staff);
        }

        Diff = Compare(Version!);
        if (!MayReverse || Reversal is not { } changed)
        {
            return Faulty([RegisterFaults.NotReversible(number)], StatusCodes.Status409Conflict);
        }

        string[] headings = [.. changed.Columns.Select(column => column.Heading)];
        InventoryVersion? draft = null;
        return Try(
            () =>
            {
                using var file = new PartialFile(
                    FormattableString.Invariant($"reverse-{number}"),
                    headings,
                    changed
                        .Cells.GroupBy(cell => cell.CreditCode, StringComparer.Ordinal)
                        .Select(firm =>
                            (
                                firm.Key,
                                (IReadOnlyList<string>)[.. headings.Select(heading => Was(firm, heading))]
                            )
                        )
                );
                draft = AttributesModel.Draft(services, file, HttpContext);
            },
            () => RedirectToPage(new { number = draft!.Number })
        );
    }

    /// <summary>Hands it out as a folder packed in one file; it comes in again the same.</summary>
    public IActionResult OnGetDownload(int number)
    {
        var folder = Directory.CreateTempSubdirectory("envcontrol-export");
        try
        {
            var place = Path.Combine(folder.FullName, "inventory");
            new ExportInventory(_store, services.GetRequiredService<IInventoryWriter>()).Run(number, place);
            var packed = Path.Combine(folder.FullName, "packed");
            ZipFile.CreateFromDirectory(place, packed);
            return File(
                System.IO.File.ReadAllBytes(packed),
                "application/zip",
                FormattableString.Invariant($"inventory-{number}.zip")
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Lets pass who sees the whole city.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!IsWhole)
        {
            context.Result = Forbid(Policies.Staff);
            return;
        }

        var number = int.Parse(
            (string)context.RouteData.Values["number"]!,
            System.Globalization.CultureInfo.InvariantCulture
        );
        Version = _store.Read(kept => kept.Inventories.Find(number));
        if (Version is null)
        {
            context.Result = new NotFoundResult();
        }
    }

    /// <summary>Compares, after whatever was done.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        if (context.Result is not PageResult || Version is not { } version)
        {
            return;
        }

        try
        {
            Diff = Compare(version);
            Overruled = version.IsPublished ? [] : OverruledBy(version);
        }
        catch (FaultException faulty)
        {
            Faulty([.. Faults, .. faulty.Faults], Response.StatusCode);
        }
    }

    private static string Was(IEnumerable<CellChange> cells, string heading) =>
        cells.FirstOrDefault(cell => cell.Heading == heading) is not { } cell ? string.Empty
        : cell.Before.Length == 0 ? PartialFile.Clear
        : cell.Before;

    private InventoryDiff? Compare(InventoryVersion version) =>
        (_before ?? version.Base) is { } other && other != version.Number
            ? _shelf.Compare(other, version)
            : null;

    private ImmutableArray<OverruledStanding> OverruledBy(InventoryVersion version)
    {
        var inventory = _shelf.Inventory(version);
        var today = BureauDay.Today(services.GetRequiredService<IClock>());
        return _store.Read(kept => RecordStandings.Overruled(kept, inventory, version.Number, today));
    }
}
