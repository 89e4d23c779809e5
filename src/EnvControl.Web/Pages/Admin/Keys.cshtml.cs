using EnvControl.Application.Accounts;
using EnvControl.Application.ApiKeys;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Web.Pages.Admin;

/// <summary>Keys for programs: made and revoked here (接口密钥管理). A key is good once the owner of its account has agreed.</summary>
/// <param name="store">Keeps them.</param>
/// <param name="keys">Makes and revokes them.</param>
/// <param name="clock">Tells now.</param>
[Authorize(Policies.SeeAccounts)]
public class KeysModel(IStore store, ManageApiKeys keys, IClock clock) : FaultedPage
{
    /// <summary>All keys, the latest first.</summary>
    public IReadOnlyList<ApiKey> All { get; private set; } = [];

    /// <summary>The accounts that a key can act for.</summary>
    public IReadOnlyList<Account> Accounts { get; private set; } = [];

    /// <summary>The secret of the key just made.</summary>
    public string? Secret { get; private set; }

    /// <summary>The key just made.</summary>
    public ApiKey? Made { get; private set; }

    /// <summary>What was typed.</summary>
    public (string? Name, string? Account, string[] Scopes, string? LastDay) Typed { get; private set; } =
        (null, null, [], null);

    /// <summary>Now.</summary>
    public Instant Now => clock.GetCurrentInstant();

    /// <summary>The last day that can be chosen.</summary>
    public LocalDate MostDay => BureauDay.Today(clock).PlusYears(ManageApiKeys.MostYears);

    /// <summary>Lists them.</summary>
    public void OnGet() { }

    /// <summary>Makes one.</summary>
    public IActionResult OnPost(string? name, string? account, string[] scope, string? lastDay)
    {
        Typed = (name, account, scope, lastDay);
        return Try(
            () =>
                (Made, Secret) = keys.Make(
                    HttpContext.Actor(),
                    name ?? string.Empty,
                    account ?? string.Empty,
                    scope
                        .Select(spelt => ApiScopes.TryParse(spelt, out var known) ? known : default)
                        .Where(known => known != default),
                    LocalDatePattern.Iso.Parse(lastDay ?? string.Empty) is { Success: true } read
                        ? read.Value
                        : null
                ),
            () =>
            {
                Typed = (null, null, [], null);
                return Page();
            }
        );
    }

    /// <summary>Revokes one.</summary>
    public IActionResult OnPostRevoke(int number) =>
        Try(() => keys.Revoke(HttpContext.Actor(), number), () => RedirectToPage());

    /// <summary>Reads the list after whatever was done.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context) =>
        (All, Accounts) = store.Read(kept =>
            (
                (IReadOnlyList<ApiKey>)[.. kept.ApiKeys.All().Reverse()],
                (IReadOnlyList<Account>)[.. kept.Accounts.All()]
            )
        );

    /// <summary>The account of a key.</summary>
    public Account? OwnerOf(ApiKey key) => Accounts.FirstOrDefault(account => account.Number == key.Account);
}
