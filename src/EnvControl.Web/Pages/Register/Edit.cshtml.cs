using System.Collections.Immutable;
using EnvControl.Application.Ports;
using EnvControl.Application.Standings;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Register;

/// <summary>Changes one thing of many firms: shown first, then recorded in one action (批量修改).</summary>
/// <param name="register">The firms.</param>
/// <param name="store">Takes the entries.</param>
/// <param name="tongue">The language.</param>
[Authorize(Policies.Register)]
public class EditModel(FirmRegister register, IStore store, Tongue tongue) : RegisterPage(register, tongue)
{
    private ImmutableArray<StandingEntry> _recorded = [];

    /// <summary>What was typed.</summary>
    public EditForm Form { get; private set; } = new();

    /// <summary>What it would do; <c>null</c> before that was asked.</summary>
    public EditPreview? Preview { get; private set; }

    /// <summary>Begins with the firms of a search, or with none.</summary>
    public IActionResult OnGet(string? q, string? county, string? industry, string? grade, string? held)
    {
        if (!MayEdit)
        {
            return Forbid(Policies.Staff);
        }

        var query = new RegisterQuery
        {
            Q = q,
            County = county,
            Industry = industry,
            Grade = grade,
            Held = held,
        };
        Form.From = State is { } now ? EditForm.Spell(now.Today) : null;
        if (State is { } state && !query.IsEmpty)
        {
            Form.Codes = string.Join(
                '\n',
                query
                    .Find(state, HttpContext.Member())
                    .Select(firm => $"{state.CodeOf(firm)} {state.NameOf(firm)}")
            );
        }

        return Page();
    }

    /// <summary>Shows what a change would do.</summary>
    public IActionResult OnPostPreview([FromForm] EditForm form) => Look(form, out _) ?? Page();

    /// <summary>Records the change as it was shown.</summary>
    public IActionResult OnPostConfirm([FromForm] EditForm form)
    {
        if (Look(form, out var preview) is { } wrong)
        {
            return wrong;
        }

        if (preview!.Mark != form.Seen)
        {
            return Faulty([RegisterFaults.Moved()], StatusCodes.Status409Conflict);
        }

        if (preview.Proposal.Claims.IsEmpty)
        {
            return Page();
        }

        return Try(
            () =>
                _recorded = new RecordStandings(store).Run(
                    preview.Proposal.Claims,
                    HttpContext.Actor(),
                    form.ReasonText
                ),
            () => RedirectToPage("Record", new { first = _recorded[0].Number, last = _recorded[^1].Number })
        );
    }

    /// <summary>Goes back to the form with all that was typed.</summary>
    public IActionResult OnPostBack([FromForm] EditForm form)
    {
        Form = form;
        return MayEdit ? Page() : Forbid(Policies.Staff);
    }

    /// <summary>What holds in words.</summary>
    public string Held(HeldStanding held) =>
        held.Parts.IsEmpty
            ? Say["未记录", "not known"]
            : string.Join(
                Say["；", "; "],
                held.Parts.Select(part =>
                    (part.Scope is { } scope ? scope + " " : string.Empty)
                    + StandingWording.Value(held.Kind, part.Value, Say.Language)
                )
            );

    /// <summary>A class in words.</summary>
    public string Class(FirmDecision firm) =>
        firm.Class is { } value ? Words.Class(value) : Say["待定", "can't be told"];

    /// <summary>What a firm must do at a level, in words.</summary>
    public string Measures(DecisionTable table, int firm, AlertLevel level)
    {
        var decision = table.Firm(firm, level);
        return decision.UnknownDuty.IsEmpty
            ? Words.Measures(decision, table.Inventory.Lines)
            : Say["待定，缺：", "can't be told; missing: "]
                + string.Join(Say["、", ", "], decision.UnknownDuty.Select(Words.Fact));
    }

    private IActionResult? Look(EditForm form, out EditPreview? preview)
    {
        Form = form;
        preview = null;
        if (!MayEdit)
        {
            return Forbid(Policies.Staff);
        }

        var faults = new List<Fault>();
        var firms = new List<int>();
        foreach (var code in form.CodeList)
        {
            if (RowOf(code) is { } firm)
            {
                firms.Add(firm);
            }
            else
            {
                faults.Add(RegisterFaults.NotThere(code));
            }
        }

        if (form.CodeList.IsEmpty || State is null)
        {
            faults.Add(RegisterFaults.NoFirms());
        }

        // Without a firm of the register what is typed about one can't be read; the rest waits until there is one.
        var change = firms.Count > 0 ? form.Read(State!.CodeOf(firms[0]), faults) : null;
        if (faults.Count > 0)
        {
            return Faulty(faults);
        }

        Preview = preview = EditPreview.Of(State!, firms, change!);
        return null;
    }
}
