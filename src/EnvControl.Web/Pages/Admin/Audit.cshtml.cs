using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnvControl.Web.Pages.Admin;

/// <summary>Who did what, the latest first (审计记录).</summary>
/// <param name="store">Keeps the trail.</param>
[Authorize(Policies.Audit)]
public class AuditModel(IStore store) : PageModel
{
    private const int PerPage = 100;

    /// <summary>Show what lies before this entry; none for the latest.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    /// <summary>The entries, the latest first.</summary>
    public IReadOnlyList<AuditEntry> Entries { get; private set; } = [];

    /// <summary>The end of the trail.</summary>
    public AuditHead Head { get; private set; } = null!;

    /// <summary>What verifying found; <c>null</c> when it was not asked for.</summary>
    public AuditReport? Report { get; private set; }

    /// <summary>Where the entries before these begin; <c>null</c> when these are the first.</summary>
    public long? Earlier => Entries is [.., { Number: > 1 } last] ? last.Number : null;

    /// <summary>Whether there are later ones.</summary>
    public bool HasLater => Entries is [{ } first, ..] && first.Number < Head.Number;

    /// <summary>Shows a page.</summary>
    public void OnGet() { }

    /// <summary>Verifies the whole trail.</summary>
    public void OnPost() => Report = store.Read(kept => kept.Audit.Verify());

    /// <summary>Reads the page.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context) =>
        (Head, Entries) = store.Read(kept =>
        {
            var head = kept.Audit.Head;
            var end = Math.Clamp(Before ?? head.Number + 1, 1, head.Number + 1);
            var start = Math.Max(0, end - 1 - PerPage);
            return (head, kept.Audit.Entries(start, (int)(end - 1 - start)).Reverse().ToArray());
        });
}
