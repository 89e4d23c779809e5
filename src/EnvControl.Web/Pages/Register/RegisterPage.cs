using EnvControl.Application.Accounts;
using EnvControl.Application.Text;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Standing;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Register;

/// <summary>What the pages of the register share (台账页面): the firms, and who may see and change which.</summary>
/// <param name="register">The firms.</param>
/// <param name="tongue">The language.</param>
public abstract class RegisterPage(FirmRegister register, Tongue tongue) : FaultedPage
{
    /// <summary>The language.</summary>
    protected Tongue Say { get; } = tongue;

    private RegisterState? _state;
    private Wording? _words;

    /// <summary>The register now; <c>null</c> while no inventory is published.</summary>
    public RegisterState? State => _state ??= register.Now();

    /// <summary>The words of the rules.</summary>
    public Wording Words => _words ??= new Wording(State!.City.Rules, Say.Language);

    /// <summary>Whether this account may change what is recorded of firms.</summary>
    public bool MayEdit => HttpContext.Is(Role.DutyOfficer, Role.CountyClerk);

    /// <summary>Whether this account sees the whole city: versions and their differences name firms of every county.</summary>
    public bool IsWhole =>
        HttpContext.Member().Divisions.IsEmpty && HttpContext.Is(Role.DutyOfficer, Role.Approver);

    /// <summary>The row of a firm that this account may see; <c>null</c> for any other, there or not.</summary>
    public int? RowOf(string? code) =>
        State is { } state
        && state.City.Rows.TryGetValue(code?.ToUpperInvariant() ?? string.Empty, out var firm)
        && HttpContext.Member().Covers(state.DivisionOf(firm))
            ? firm
            : null;

    /// <summary>What a firm is graded, industry by industry.</summary>
    public string GradesOf(int firm)
    {
        var standings = State!.Firms.StandingsOf(firm).ToArray();
        return string.Join(
            Say["；", "; "],
            standings.Select(standing =>
                (standings.Length > 1 ? standing.Industry.Text + " " : string.Empty)
                + (
                    standing.Grade is { } grade
                        ? StandingWording.Value(StandingKind.Grade, grade.Spell(), Say.Language)
                        : "—"
                )
            )
        );
    }

    /// <summary>What a firm's class is called in an orange alert.</summary>
    public string ClassOf(int firm) =>
        State!.ClassOf(firm) is { } value ? Words.Class(value) : Say["待定", "can't be told"];

    /// <summary>The lists a firm is on and the flags it has.</summary>
    public string HeldBy(int firm) =>
        string.Join(
            Say["、", ", "],
            State!
                .FlagsOf(firm)
                .Concat(State.ListsOf(firm).Select(StandingValue.KindOf))
                .Distinct()
                .Select(kind => Say[kind.Name()])
        );

    /// <summary>The page with one fault, as what was asked for is not there.</summary>
    protected IActionResult Missing(Fault fault) => Faulty([fault], StatusCodes.Status404NotFound);
}
