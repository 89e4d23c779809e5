using EnvControl.Application.Ports;
using EnvControl.Application.Reach;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;

namespace EnvControl.Web.Pages.Register;

/// <summary>Firms that are in the register and in no list, and those that no rule reaches (名单覆盖).</summary>
/// <param name="register">The firms.</param>
/// <param name="rules">Names the counties.</param>
/// <param name="store">Knows the last list.</param>
/// <param name="briefs">Knows whom lists name.</param>
/// <param name="tongue">The language.</param>
[Authorize(Policies.Register)]
public class CoverageModel(
    FirmRegister register,
    ActiveRules rules,
    IStore store,
    ListBriefs briefs,
    Tongue tongue
) : RegisterPage(register, tongue)
{
    /// <summary>How many firms are listed one by one.</summary>
    public const int MostShown = 500;

    /// <summary>What was counted.</summary>
    public ListCoverage Found { get; private set; } = ListCoverage.None;

    /// <summary>Counts.</summary>
    public void OnGet()
    {
        if (State is { } state)
        {
            Found = ListCoverage.Of(
                state,
                HttpContext.Member(),
                store.Read(kept => kept.Alerts.LastList()?.Number) is { } number ? briefs.Of(number) : null,
                rules.Divisions
            );
        }
    }
}
