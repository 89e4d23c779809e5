using EnvControl.Application.Activation;
using EnvControl.Application.Ports;
using EnvControl.Application.Text;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Web.Reading;

/// <summary>The rules that count, read once for each activation (现行规则). Safe to share between threads.</summary>
/// <param name="store">Knows which.</param>
/// <param name="kept">Loads them.</param>
public sealed class ActiveRules(IStore store, KeptRules kept)
{
    private readonly Lock _reading = new();
    private (string Id, RuleSet Rules)? _last;

    /// <summary>The rules that count now.</summary>
    public RuleSet Rules
    {
        get
        {
            var id = store.Read(state => state.RuleSets.Active)?.RuleSet ?? KeptRules.Active;
            lock (_reading)
            {
                if (_last?.Id != id)
                {
                    _last = (id, kept.Load(id));
                }

                return _last.Value.Rules;
            }
        }
    }

    /// <summary>The counties with their Chinese names, in the order of GB/T 2260.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Divisions =>
        [
            .. Rules
                .Divisions.Where(one => one.Key != Rules.Division.Text)
                .OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => KeyValuePair.Create(one.Key, one.Value.Zh)),
        ];

    /// <summary>What a county is called; its code where nobody knows.</summary>
    public string DivisionName(string code) =>
        Rules.Divisions.TryGetValue(code, out var name) ? name.Zh : code;

    /// <summary>The words for the rules in a language.</summary>
    public Wording Wording(Language language) => new(Rules, language);
}
