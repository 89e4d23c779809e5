using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Rules.SitePlans;
using NodaTime;

namespace EnvControl.Application.SitePlans;

/// <summary>Which firms filed the same words (雷同填报): blanks and punctuation do not count.</summary>
internal sealed class CopiedTexts
{
    private readonly Dictionary<(AlertLevel Level, string Gist), HashSet<string>> _firms = [];
    private readonly Dictionary<(AlertLevel Level, string Firm), List<string>> _gists = [];

    /// <summary>Looks all texts through.</summary>
    /// <param name="plans">What was filed.</param>
    /// <param name="on">The day; what was filed later does not count.</param>
    public CopiedTexts(SitePlanTable plans, LocalDate on)
    {
        for (var row = 0; row < plans.Count; row++)
        {
            if (plans.FiledOn(row) > on)
            {
                continue;
            }

            foreach (var level in AlertLevels.All)
            {
                if (plans.Texts(level).Text(row) is { Length: > 0 } text)
                {
                    Add(level, plans.CreditCodes.Text(row), MeasureTextReader.Gist(text));
                }
            }
        }
    }

    /// <summary>How many other firms filed the same as this one at a level; of several texts the most shared one counts.</summary>
    public int With(string firm, AlertLevel level) =>
        _gists.TryGetValue((level, firm), out var gists)
            ? gists.Max(gist => _firms[(level, gist)].Count) - 1
            : 0;

    private void Add(AlertLevel level, string firm, string gist)
    {
        if (!_firms.TryGetValue((level, gist), out var firms))
        {
            _firms[(level, gist)] = firms = new HashSet<string>(StringComparer.Ordinal);
        }

        firms.Add(firm);
        if (!_gists.TryGetValue((level, firm), out var gists))
        {
            _gists[(level, firm)] = gists = [];
        }

        gists.Add(gist);
    }
}
