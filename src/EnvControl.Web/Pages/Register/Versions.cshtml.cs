using System.Collections.Immutable;
using EnvControl.Application.Inventories;
using EnvControl.Application.Ports;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Register;

/// <summary>All versions of the inventory (清单版本).</summary>
/// <param name="register">The firms.</param>
/// <param name="store">Keeps them.</param>
/// <param name="tongue">The language.</param>
[Authorize(Policies.Register)]
public class VersionsModel(FirmRegister register, IStore store, Tongue tongue)
    : RegisterPage(register, tongue)
{
    /// <summary>The versions, the latest first.</summary>
    public ImmutableArray<InventoryVersion> All { get; private set; } = [];

    /// <summary>Lists them, or goes on to the difference of two.</summary>
    public IActionResult OnGet(int? before, int? after)
    {
        if (!IsWhole)
        {
            return Forbid(Policies.Staff);
        }

        if (before is { } old && after is { } now)
        {
            return Redirect(FormattableString.Invariant($"/register/versions/{now}?before={old}"));
        }

        All = [.. store.Read(kept => kept.Inventories.All()).Reverse()];
        return Page();
    }
}
