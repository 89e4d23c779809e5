using System.Collections.Immutable;
using EnvControl.Application.Inspections;
using EnvControl.Application.Text;
using EnvControl.Domain.Codes;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace EnvControl.Web.Pages.Inspector;

/// <summary>What a firm must do at this minute, and what two officers find there (现场核查). Counties see their own firms only.</summary>
/// <param name="desk">Knows the firm.</param>
/// <param name="duties">Say what lists ask.</param>
/// <param name="lists">The lists.</param>
/// <param name="record">Keeps findings.</param>
/// <param name="findings">Shows them.</param>
/// <param name="clock">Tells now.</param>
/// <param name="services">The language and settings.</param>
[Authorize(Policies.Spot)]
[RequestSizeLimit(24 * 1024 * 1024)]
public class InspectModel(
    FirmDesk desk,
    DutyReader duties,
    IssuedLists lists,
    RecordFinding record,
    ShowFindings findings,
    IClock clock,
    IServiceProvider services
) : FaultedPage
{
    private readonly Tongue _tongue = services.GetRequiredService<Tongue>();

    /// <summary>The firm.</summary>
    public FirmView? View { get; private set; }

    /// <summary>What binds it now; <c>null</c> for nothing yet.</summary>
    public DutyPicture? Duty =>
        View?.Course.FirstOrDefault() is { } first && first.From <= View.Now ? first : null;

    /// <summary>What was found under the list that counts now.</summary>
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>The words.</summary>
    public ReachWording Words => new(_tongue.Language);

    /// <summary>What was typed, to be shown again.</summary>
    public FindingForm Form { get; private set; } = new();

    /// <summary>Shows it.</summary>
    public IActionResult OnGet(string code) => Gather(code) ? Page() : NotFound();

    /// <summary>Records a finding: units and duties are read from the list again, whatever the form says.</summary>
    public async Task<IActionResult> OnPostRecordAsync(string code, FindingForm form, UnitState[] state)
    {
        if (!Gather(code))
        {
            return NotFound();
        }

        Form = form;
        form.State = state;
        var at = Instant.FromUnixTimeSeconds(
            Math.Clamp(form.At, 0, clock.GetCurrentInstant().ToUnixTimeSeconds())
        );
        if (
            lists.Find(form.List) is not { } list
            || duties.Of(list, View!.Firm.Text, at, _tongue.Language) is not { } duty
        )
        {
            return NotFound();
        }

        var photos = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>();
        foreach (var photo in form.Photos.Where(photo => photo.Length > 0))
        {
            photos.Add(await HandedIn.Read(photo));
        }

        return Try(
            () =>
                record.Run(
                    HttpContext.Actor(),
                    new FindingDraft(
                        form.List,
                        at,
                        View.Firm,
                        form.Kind,
                        [
                            .. duty.Units.Select(
                                (unit, place) =>
                                    new UnitFinding(
                                        unit.Name,
                                        string.Join(' ', unit.Do, unit.Quantity).Trim(),
                                        form.State.ElementAtOrDefault(place) is var found
                                        && Enum.IsDefined(found)
                                            ? found
                                            : UnitState.NotSeen
                                    )
                            ),
                        ],
                        (form.First ?? string.Empty, form.Second ?? string.Empty),
                        form.Remark ?? string.Empty,
                        form.Words ?? string.Empty,
                        photos.ToImmutable()
                    )
                ),
            () => Redirect($"/inspect/{View.Firm.Text}#findings")
        );
    }

    /// <summary>One photo of a finding.</summary>
    public IActionResult OnGetPhoto(string code, int finding, int place)
    {
        if (!Gather(code) || Findings.FirstOrDefault(one => one.Number == finding) is null)
        {
            return NotFound();
        }

        return findings.PhotoOf(finding, place) is { } photo
            ? File(
                photo.Bytes.ToArray(),
                EnvControl.Application.Attachments.AttachmentKinds.MediaType(photo.Kind)
            )
            : NotFound();
    }

    private bool Gather(string code)
    {
        if (!CreditCode.TryParse(code.ToUpperInvariant(), out var firm, out _))
        {
            return false;
        }

        var view = desk.Of(firm, _tongue.Language, services.GetRequiredService<WebSettings>().DutyPhone);
        var division = desk.DivisionOf(firm);
        if (division is null || !HttpContext.MaySee(division))
        {
            return false;
        }

        View = view;
        Findings = Duty is { } duty ? findings.Of(duty.List.Number, firm) : [];
        return true;
    }
}
