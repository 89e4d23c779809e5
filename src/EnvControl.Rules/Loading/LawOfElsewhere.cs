using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Loading;

/// <summary>What of the shipped law does not bind the division of a folder that extends it (外地法规): left out, while national law, words and tables stay.</summary>
/// <remarks>
/// A folder that extends the shipped set for a place inside the shipped city, or names no division, keeps everything. What the
/// folder itself cites of other places is a fault, not left out.
/// </remarks>
internal sealed class LawOfElsewhere
{
    /// <summary>Reads the divisions that the manifests name.</summary>
    public LawOfElsewhere(RuleFiles files)
    {
        var named = files
            .Named("rules.json")
            .Select(file => (file.Name, Division: file.Root.TextOrNull("division")))
            .Where(manifest => DivisionCode.TryParse(manifest.Division, out _))
            .ToArray();
        if (named.Length == 0)
        {
            return;
        }

        var own = DivisionCode.Parse(named[^1].Division!);
        Division = own;
        IsOtherPlace = named.Length > 1 && !DivisionCode.Parse(named[0].Division!).Contains(own);
    }

    /// <summary>The division the whole set is for: the extending folder's own, else the shipped one; <c>null</c> while no manifest says so.</summary>
    public DivisionCode? Division { get; }

    /// <summary>Whether the folder extends the shipped set for a place outside the shipped city.</summary>
    public bool IsOtherPlace { get; }

    /// <summary>Whether a control order is of the shipped set and does not bind the division.</summary>
    public bool Holds(JsonFile order) =>
        IsOtherPlace
        && !RuleFiles.IsOfExtension(order.Name)
        && DivisionCode.TryParse(order.Root.TextOrNull("division"), out var bound)
        && Division is { } own
        && !bound.Contains(own);

    /// <summary>Whether a rule is of the shipped set and does not bind the division.</summary>
    public bool Holds(Rule rule) => Holds(rule.File, rule.Ground.Instrument);

    /// <summary>Whether what a file says on the ground of an instrument is of the shipped set and does not bind the division.</summary>
    public bool Holds(string file, Instrument instrument) =>
        IsOtherPlace
        && !RuleFiles.IsOfExtension(file)
        && instrument.Binds is { } bound
        && Division is { } own
        && !bound.Contains(own);
}
