using System.Collections.Immutable;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Plans;

/// <summary>Which of the rules that match count (规则取舍): what another displaces falls away, then only the best trust remains.</summary>
/// <remarks>The same law as the reference engine's, written for rules known by place.</remarks>
internal sealed class RuleChoice
{
    private readonly ImmutableArray<Rule> _rules;
    private readonly ImmutableArray<ImmutableArray<int>> _displaced;
    private readonly List<ImmutableArray<Rule>> _choices =
    [
        [],
    ];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<UInt128, int> _known = [];

    /// <summary>Prepares for the rules of one table.</summary>
    public RuleChoice(ImmutableArray<Rule> rules)
    {
        _rules = rules;
        _displaced =
        [
            .. rules.Select(rule =>
                rule.Overrides.Concat(rule.Replaces)
                    .Select(name => PlaceOf(rules, name))
                    .Where(place => place >= 0)
                    .ToImmutableArray()
            ),
        ];
    }

    /// <summary>The rules behind each choice; the one at 0 stands for none.</summary>
    public IReadOnlyList<ImmutableArray<Rule>> Choices => _choices;

    /// <summary>The number, from 1, of what remains of the rules that match.</summary>
    public int Of(ReadOnlySpan<bool> matches)
    {
        const int Bits = 128;
        if (matches.Length > Bits)
        {
            return Find(matches);
        }

        var (high, low) = (0UL, 0UL);
        for (var i = 0; i < matches.Length; i++)
        {
            var bit = matches[i] ? 1UL << (i & 63) : 0;
            (high, low) = i < Bits / 2 ? (high, low | bit) : (high | bit, low);
        }

        var key = new UInt128(high, low);
        if (!_known.TryGetValue(key, out var id))
        {
            id = Find(matches);
            _known.Add(key, id);
        }

        return id;
    }

    private int Find(ReadOnlySpan<bool> matches)
    {
        Span<bool> left = stackalloc bool[matches.Length];
        matches.CopyTo(left);
        for (var i = 0; i < matches.Length; i++)
        {
            foreach (var place in matches[i] ? _displaced[i] : [])
            {
                left[place] = false;
            }
        }

        var best = Domain.Law.Trust.Assumed;
        for (var i = 0; i < left.Length; i++)
        {
            best = left[i] && _rules[i].Ground.Trust < best ? _rules[i].Ground.Trust : best;
        }

        var chosen = ImmutableArray.CreateBuilder<Rule>();
        var key = new System.Text.StringBuilder();
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] && _rules[i].Ground.Trust == best)
            {
                chosen.Add(_rules[i]);
                key.Append((char)(i + 1));
            }
        }

        var text = key.ToString();
        if (!_ids.TryGetValue(text, out var id))
        {
            id = _choices.Count;
            _choices.Add(chosen.ToImmutable());
            _ids.Add(text, id);
        }

        return id;
    }

    private static int PlaceOf(ImmutableArray<Rule> rules, string name)
    {
        for (var i = 0; i < rules.Length; i++)
        {
            if (rules[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
