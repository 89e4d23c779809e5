using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;

namespace EnvControl.Web.Pages.Register;

/// <summary>The firms of the register, searched and filtered (企业台账).</summary>
/// <param name="register">The firms.</param>
/// <param name="rules">Names the counties.</param>
/// <param name="tongue">The language.</param>
[Authorize(Policies.Register)]
public class IndexModel(FirmRegister register, ActiveRules rules, Tongue tongue)
    : RegisterPage(register, tongue)
{
    private const int PerPage = 50;

    /// <summary>What is looked for.</summary>
    public RegisterQuery Query { get; private set; } = new();

    /// <summary>The page, from 1.</summary>
    public int At { get; private set; } = 1;

    /// <summary>All rows that fit.</summary>
    public int[] Found { get; private set; } = [];

    /// <summary>How many firms this account sees at all.</summary>
    public int All { get; private set; }

    /// <summary>The rows of this page.</summary>
    public IEnumerable<int> Rows => Found.Skip((At - 1) * PerPage).Take(PerPage);

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (Found.Length + PerPage - 1) / PerPage);

    /// <summary>The counties this account sees.</summary>
    public IEnumerable<KeyValuePair<string, string>> Counties =>
        rules.Divisions.Where(one => HttpContext.Member().Covers(one.Key));

    /// <summary>The address of another page of the same search.</summary>
    public string AddressOf(int page) =>
        "/register?" + string.Join('&', new[] { Query.Address, $"at={page}" }.Where(part => part.Length > 0));

    /// <summary>Searches.</summary>
    public void OnGet(string? q, string? county, string? industry, string? grade, string? held, int at = 1)
    {
        Query = new RegisterQuery
        {
            Q = q,
            County = county,
            Industry = industry,
            Grade = grade,
            Held = held,
        };
        if (State is { } state)
        {
            var account = HttpContext.Member();
            All = state.City.Order.Count(firm => account.Covers(state.DivisionOf(firm)));
            Found = Query.Find(state, account);
        }

        At = Math.Clamp(at, 1, Pages);
    }
}
