using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Application.Alerts;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Bureau.Alerts;

/// <summary>An alert is drafted (起草预警): from an order, a forecast, or as the last one of its level.</summary>
/// <param name="desk">The use cases.</param>
/// <param name="tongue">The language.</param>
[Authorize(Policies.Duty)]
public class NewAlertModel(AlertDesk desk, Tongue tongue) : FaultedPage
{
    private const long MostForecastBytes = 1024 * 1024;

    /// <summary>What is typed.</summary>
    public NoticeForm Form { get; private set; } = new();

    /// <summary>The forecast that was asked about.</summary>
    public string? Lines { get; private set; }

    /// <summary>What it calls for.</summary>
    public SuggestedAlert? Suggested { get; private set; }

    /// <summary>The level whose last notice is followed.</summary>
    public AlertLevel? LikeLevel => AlertLevels.TryParse(Form.Like, out var level) ? level : null;

    /// <summary>The levels that were issued before.</summary>
    public IReadOnlyList<AlertLevel> Repeatable =>
        [.. AlertLevels.All.Where(level => Last(level) is not null)];

    /// <summary>The places whose alert it may be.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Divisions =>
        [
            .. desk
                .Rules.Rules.Divisions.Where(one => one.Key != City)
                .OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => KeyValuePair.Create(one.Key, tongue[one.Value]))
                .Prepend(KeyValuePair.Create(City, CityName))
                .Where(one => HttpContext.Member().Covers(one.Key)),
        ];

    private string City => desk.Rules.Rules.Division.Text;

    private string CityName =>
        desk.Rules.Rules.Place is { } place ? tongue[place] : tongue["全市", "the whole city"];

    /// <summary>What a level is called, or that none is called for.</summary>
    public string Called(AlertLevel? level) =>
        level is { } known ? new AlertWording(tongue.Language).Level(known) : tongue["不启动", "none"];

    /// <summary>Shows the form.</summary>
    /// <param name="like">The level whose last notice is followed.</param>
    public void OnGet(string? like)
    {
        if (AlertLevels.TryParse(like, out var level) && Last(level) is { } last)
        {
            Form = NoticeForm.Of(last, LastIssued.ScopeOf(last));
            Form.Like = level.Spell();
        }
    }

    /// <summary>Drafts it.</summary>
    public IActionResult OnPost(NoticeForm form)
    {
        Form = form;
        var (account, by) = (HttpContext.Member(), HttpContext.Actor());
        var faults = new List<Fault>();
        if (!AlertWords.TryParse(form.Origin, out AlertOrigin origin))
        {
            faults.Add(
                string.IsNullOrEmpty(form.Origin)
                    ? DeskFaults.Missing(new("来源", "origin"))
                    : DeskFaults.BadChoice(new("来源", "origin"), form.Origin)
            );
        }

        var division = form.Division is { Length: > 0 } typed ? typed : City;
        if (!account.Covers(division))
        {
            faults.Add(DeskFaults.OutOfBounds(division));
        }

        ImmutableArray<Waiver> waivers =
            LikeLevel is { } level && Last(level) is { } last ? [.. LastIssued.WaiversOf(last, by.Name)] : [];
        var draft = form.Read(account, waivers, faults);
        if (faults.Count > 0)
        {
            return Faulty(faults);
        }

        try
        {
            var drafted = desk.Draft.Run(by, origin, division, draft);
            return LocalRedirect(
                string.Create(CultureInfo.InvariantCulture, $"/desk/alerts/{drafted.Alert.Id}")
            );
        }
        catch (FaultException faulty)
        {
            return Faulty(faulty.Faults.Select(DeskMends.Of));
        }
    }

    /// <summary>Says which level a forecast calls for, and puts it into the form.</summary>
    public async Task<IActionResult> OnPostSuggestAsync(string? lines, IFormFile? file)
    {
        Lines = lines;
        if (file is { Length: > 0 and <= MostForecastBytes })
        {
            using var reader = new StreamReader(file.OpenReadStream());
            Lines = await reader.ReadToEndAsync();
        }

        if (string.IsNullOrWhiteSpace(Lines))
        {
            return Faulty([DeskFaults.NoForecast()]);
        }

        return Try(
            () =>
            {
                Suggested = new SuggestAlert(desk.Rules.Rules).Run(
                    tongue["预报", "forecast"],
                    Lines.Split('\n')
                );
                Form.Origin = AlertOrigin.OwnForecast.Spell();
                Form.Level = Suggested.Level.Least?.Spell();
            },
            Page
        );
    }

    private AlertNotice? Last(AlertLevel level) => LastIssued.Of(desk.Alerts(HttpContext.Member()), level);
}
