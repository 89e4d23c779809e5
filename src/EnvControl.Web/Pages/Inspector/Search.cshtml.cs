using System.Collections.Immutable;
using EnvControl.Application.Lookup;
using EnvControl.Application.Text;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace EnvControl.Web.Pages.Inspector;

/// <summary>Finds the firm at whose gate an inspector stands (现场查找企业), by code or name; of the inspector's counties only.</summary>
/// <param name="cities">The inventory published last.</param>
/// <param name="duties">Says what binds whom.</param>
/// <param name="clock">Tells now.</param>
/// <param name="tongue">The language.</param>
[Authorize(Policies.Spot)]
public class SearchModel(LoadedCities cities, DutyReader duties, IClock clock, Tongue tongue) : PageModel
{
    private const int MostShown = 30;

    /// <summary>What was typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The firms found, with what binds them now.</summary>
    public ImmutableArray<(string Code, string Name, string Division, DutyPicture? Duty)> Found
    {
        get;
        private set;
    } = [];

    /// <summary>Whether there are more.</summary>
    public bool HasMore { get; private set; }

    /// <summary>Names that look like it, where nothing was found.</summary>
    public ImmutableArray<string> Nearest { get; private set; } = [];

    /// <summary>Finds; a whole code leads straight on.</summary>
    public IActionResult OnGet()
    {
        if (string.IsNullOrWhiteSpace(Q) || cities.Newest is not { } city)
        {
            return Page();
        }

        var firms = city.Basis.Inventory.Enterprises;
        var matches = FirmSearch.Find(firms, Q.Trim());
        var seen = matches.Firms.Where(row => HttpContext.MaySee(firms.Divisions.Text(row))).ToArray();
        if (seen is [var only])
        {
            return Redirect($"/inspect/{firms.CreditCodes.Text(only)}");
        }

        var words = new Wording(city.Basis.Rules, tongue.Language);
        var now = clock.GetCurrentInstant();
        Nearest = [.. matches.Nearest.Where(name => IsNear(name))];
        HasMore = seen.Length > MostShown;
        Found =
        [
            .. seen.Take(MostShown)
                .Select(row =>
                    (
                        firms.CreditCodes.Text(row),
                        firms.Names.Text(row),
                        words.Division(firms.Divisions.Text(row)),
                        duties.Course(firms.CreditCodes.Text(row), now, tongue.Language).FirstOrDefault()
                    )
                ),
        ];
        return Page();

        bool IsNear(string name) =>
            Enumerable
                .Range(0, firms.Count)
                .Any(row => firms.Names.Text(row) == name && HttpContext.MaySee(firms.Divisions.Text(row)));
    }
}
