using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using EnvControl.Web.Accounts;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Bureau.Lists;

/// <summary>One issued list (单份清单): leafed through, held against the one before, verified, downloaded.</summary>
/// <param name="desk">Reads it.</param>
/// <param name="writer">Writes its files.</param>
[Authorize(Policies.Desk)]
public class OneListModel(AlertDesk desk, IAlertListWriter writer) : IssuedListPage(desk)
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>What verifying found; <c>null</c> when nobody asked.</summary>
    public ListVerdict? Verdict { get; private set; }

    /// <summary>The list, to be leafed through.</summary>
    public ListView View =>
        ListView.Of(
            Read.List.Body,
            Before() is { } before ? ListComparison.Of(before.List, Read.List) : null,
            Desk.Rules.Rules,
            HttpContext.Member(),
            Request.Query,
            Request.Path,
            Number
        );

    /// <summary>Shows it.</summary>
    public void OnGet() { }

    /// <summary>Computes it again from the stored versions.</summary>
    public IActionResult OnPostVerify() => Here(() => Verdict = Desk.Verify.OfNumber(Number));

    /// <summary>One of its files; whoever may not see every county gets none.</summary>
    /// <param name="kind"><c>json</c> or <c>xlsx</c>.</param>
    public IActionResult OnGetFile(string? kind)
    {
        if (!SeesAll)
        {
            return Forbid(Policies.Staff);
        }

        var ending = kind == "xlsx" ? ".xlsx" : ".json";
        var basis = Head.Basis;
        var kept = Desk.Store.Read(book => book.Alerts.List(Number))!;
        var rules = Desk
            .Sources.Load(new NoticeBasis(basis.InventoryVersion, basis.RuleSetId, basis.KnownAt))
            .Rules;
        var folder = Directory.CreateTempSubdirectory("envcontrol-list");
        try
        {
            var files = writer.Write(kept.Sealed, Read.List, rules, Path.Combine(folder.FullName, "files"));
            var file = files.First(path => path.EndsWith(ending, StringComparison.Ordinal));
            return File(
                System.IO.File.ReadAllBytes(file),
                ending == ".xlsx" ? Workbook : "application/json",
                Path.GetFileName(file)
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Of a change the list that it replaced; else the last list of its level, or the one before it.</summary>
    private KnownList? Before()
    {
        var rows = IssuedRow
            .Of(Desk.Alerts(HttpContext.Member()))
            .Where(row => row.Number < Number)
            .ToArray();
        var before =
            rows.FirstOrDefault(row => row.Alert.Id == Head.Alert)
            ?? rows.FirstOrDefault(row => row.Notice.Level == Head.Level)
            ?? rows.FirstOrDefault();
        return before is null ? null : Desk.Lists.Find(before.Number);
    }
}
