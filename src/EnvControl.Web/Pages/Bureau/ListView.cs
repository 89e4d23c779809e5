using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Application.Accounts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Text;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Web.Pages.Bureau;

/// <summary>A list, issued or in the making, as the desk leafs through it (名单浏览): the firms held back first, then all the others, searched and by pages.</summary>
public sealed class ListView
{
    /// <summary>Firms on one page.</summary>
    public const int PerPage = 50;

    private ListView(ListBody body, Account account, IQueryCollection query)
    {
        Body = body;
        IsBounded = !account.Divisions.IsEmpty;
        Query = query["q"].ToString().Trim();
        County = query["county"].ToString();
        Kind = query["kind"].ToString();
        AllHeld = [.. body.Held.Where(firm => account.Covers(firm.Division))];
        AllFirms = IsBounded ? [.. body.Firms.Where(firm => account.Covers(firm.Division))] : body.Firms;
        Tab = query["tab"].ToString() is { Length: > 0 } tab ? tab : "held";
        Held = [.. AllHeld.Where(firm => Fits(firm.CreditCode, firm.Name, firm.Division))];
        Found =
        [
            .. AllFirms
                .Where(firm => Fits(firm.CreditCode, firm.Name, firm.Division))
                .Where(firm => Kind != "stopped" || firm.Spans.Any(span => span.IsStopped)),
        ];
        Pages = Math.Max(1, (Found.Length + PerPage - 1) / PerPage);
        Page = int.TryParse(query["p"], CultureInfo.InvariantCulture, out var page)
            ? Math.Clamp(page, 1, Pages)
            : 1;
    }

    /// <summary>The list.</summary>
    public ListBody Body { get; }

    /// <summary>How it differs from the list before; <c>null</c> where there is none, or nobody asked.</summary>
    public ListComparison? Difference { get; private init; }

    /// <summary>The rules whose names are used.</summary>
    public required RuleSet Rules { get; init; }

    /// <summary>Where it is shown.</summary>
    public required string Path { get; init; }

    /// <summary>Its number; <c>null</c> while it is not issued.</summary>
    public int? Number { get; private init; }

    /// <summary>Whether only some counties are shown.</summary>
    public bool IsBounded { get; }

    /// <summary>What was searched for.</summary>
    public string Query { get; }

    /// <summary>The county chosen; empty for all.</summary>
    public string County { get; }

    /// <summary><c>stopped</c> for those that stand still only.</summary>
    public string Kind { get; }

    /// <summary>Which part is shown.</summary>
    public string Tab { get; }

    /// <summary>The page shown, from 1.</summary>
    public int Page { get; }

    /// <summary>How many there are.</summary>
    public int Pages { get; }

    /// <summary>All firms held back that the account may see.</summary>
    public ImmutableArray<HeldFirm> AllHeld { get; }

    /// <summary>All firms bound that the account may see.</summary>
    public ImmutableArray<ListedFirm> AllFirms { get; }

    /// <summary>The firms held back that fit the search.</summary>
    public ImmutableArray<HeldFirm> Held { get; }

    /// <summary>The firms bound that fit the search.</summary>
    public ImmutableArray<ListedFirm> Found { get; }

    /// <summary>The firms of the page.</summary>
    public IEnumerable<ListedFirm> OnPage => Found.Skip((Page - 1) * PerPage).Take(PerPage);

    /// <summary>The firms that change, of those the account may see.</summary>
    public ImmutableArray<FirmChange> Changes { get; private init; } = [];

    /// <summary>How many stand still.</summary>
    public int Stopped => AllFirms.Count(firm => firm.Spans.Any(span => span.IsStopped));

    /// <summary>A view of a list.</summary>
    /// <param name="body">The list.</param>
    /// <param name="difference">How it differs from the list before.</param>
    /// <param name="rules">The rules whose names are used.</param>
    /// <param name="account">Who looks: of the account's counties only.</param>
    /// <param name="query">What was asked for.</param>
    /// <param name="path">Where it is shown.</param>
    /// <param name="number">Its number; <c>null</c> while it is not issued.</param>
    public static ListView Of(
        ListBody body,
        ListComparison? difference,
        RuleSet rules,
        Account account,
        IQueryCollection query,
        string path,
        int? number
    )
    {
        return new ListView(body, account, query)
        {
            Difference = difference,
            Rules = rules,
            Path = path,
            Number = number,
            Changes = difference is null
                ? []
                : [.. difference.Changes.Where(change => account.Covers(change.Division))],
        };
    }

    /// <summary>The same view of another part or page.</summary>
    public string Link(string tab, int page = 1) =>
        $"{Path}?tab={tab}"
        + (Query.Length > 0 ? "&q=" + Uri.EscapeDataString(Query) : string.Empty)
        + (County.Length > 0 ? "&county=" + Uri.EscapeDataString(County) : string.Empty)
        + (Kind.Length > 0 ? "&kind=" + Uri.EscapeDataString(Kind) : string.Empty)
        + (page > 1 ? string.Create(CultureInfo.InvariantCulture, $"&p={page}") : string.Empty);

    /// <summary>The words for facts, industries and counties.</summary>
    public Wording Words(Language language) => new(Rules, language);

    private bool Fits(string code, string name, string division) =>
        (County.Length == 0 || County == division)
        && (
            Query.Length == 0
            || name.Contains(Query, StringComparison.OrdinalIgnoreCase)
            || code.Contains(Query, StringComparison.OrdinalIgnoreCase)
        );
}
