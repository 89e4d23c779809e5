using EnvControl.Application.Accounts;
using EnvControl.Web.Accounts;

namespace EnvControl.Web.Hosting;

/// <summary>Where an account can go (导航): nothing is shown that would be refused.</summary>
public sealed class Navigation
{
    private static readonly (Place Place, IReadOnlyList<Role> Roles)[] All =
    [
        // Whoever may do nothing at the desk but read finds its lists below.
        (new Place("/desk", new("预警", "Alerts")), [Role.DutyOfficer, Role.Approver, Role.CountyClerk]),
        (new Place("/register", new("企业台账", "Register")), Policies.HoldersOf(Policies.Register)),
        (new Place("/analysis", new("情景推演", "What if")), Policies.HoldersOf(Policies.Analysis)),
        (new Place("/admin/accounts", new("账号", "Accounts")), Policies.HoldersOf(Policies.SeeAccounts)),
        (new Place("/admin/keys", new("接口密钥", "API keys")), Policies.HoldersOf(Policies.SeeAccounts)),
        (new Place("/inspect", new("现场核查", "Inspection")), Policies.HoldersOf(Policies.Spot)),
        (new Place("/admin/audit", new("审计", "Audit")), Policies.HoldersOf(Policies.Audit)),
        (new Place("/desk/lists", new("管控名单", "Lists")), Policies.HoldersOf(Policies.Desk)),
    ];

    /// <summary>The places of an account; of <c>null</c>, those of anybody.</summary>
    public IReadOnlyList<Place> Of(Account? account) =>
        [
            .. All.Where(entry => account is not null && entry.Roles.Any(account.Has))
                .Select(entry => entry.Place),
        ];

    /// <summary>Where an account's work begins.</summary>
    public static string HomeOf(Account account) =>
        All.FirstOrDefault(entry => entry.Roles.Any(account.Has)).Place?.Path ?? "/accounts/me";

    /// <summary>The place of a path: of several that hold it the nearest; <c>null</c> for none.</summary>
    public static Place? Nearest(string path, IEnumerable<Place> places) =>
        places.Where(place => IsWithin(path, place.Path)).MaxBy(place => place.Path.Length);

    /// <summary>Whether a path lies within a place.</summary>
    public static bool IsWithin(string path, string place) =>
        path.Equals(place, StringComparison.OrdinalIgnoreCase)
        || path.StartsWith(place + "/", StringComparison.OrdinalIgnoreCase);
}
