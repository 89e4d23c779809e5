using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using EnvControl.Engine.Reductions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.Scenarios;

/// <summary>Carries out changes of shares (执行比例改动) on copies of the rules.</summary>
internal sealed class ShareChanges(RuleSet baseline, ChangeLedger ledger, ICollection<Fault> faults)
{
    private readonly Dictionary<string, Dictionary<Measure, Permille>> _shares = new(StringComparer.Ordinal);

    /// <summary>Sets the share of a rule's measures.</summary>
    public ChangeOutcome Apply(ShareChange change)
    {
        if (Rules.FirstOrDefault(rule => rule.Name == change.Rule) is not { } rule)
        {
            var nearest = NearestWord.To(change.Rule, Rules.Select(known => known.Name));
            faults.Add(ScenarioFaults.UnknownRule(change.Where, change.Rule, nearest));
            return new ChangeOutcome(change, Chosen.Nobody, 0);
        }

        var all = rule.Measures.Concat(rule.Later.SelectMany(later => later.Measures)).Distinct().ToArray();
        var meant = all.Where(measure => IsMeant(measure, change)).ToArray();
        if (meant.Length == 0)
        {
            faults.Add(
                ScenarioFaults.NoShareToChange(
                    change.Where,
                    change.Rule,
                    $"{change.Action} {change.Process}".Trim(),
                    all.Select(measure => $"{measure.Action} {measure.Process}".Trim())
                )
            );
        }

        var altered = 0;
        foreach (var measure in meant)
        {
            altered += Set(change, measure) ? 1 : 0;
        }

        return new ChangeOutcome(change, Chosen.Nobody, altered);
    }

    /// <summary>The rules with their changes; the baseline's own object when nothing differs.</summary>
    /// <param name="draft">Knows which list entries of the rules were taken off.</param>
    public RuleSet Build(CityDraft draft)
    {
        var entries = baseline.Overlays.Entries.RemoveAll(draft.IsTaken);
        if (_shares.Count == 0 && entries.Length == baseline.Overlays.Entries.Length)
        {
            return baseline;
        }

        return baseline with
        {
            Id = ledger.RuleSetId(baseline.Id),
            Classification =
            [
                .. baseline.Classification.Select(known => known with { Rule = Changed(known.Rule) }),
            ],
            Rules = [.. baseline.Rules.Select(Changed)],
            Overlays = new(entries),
        };
    }

    private IEnumerable<Rule> Rules =>
        baseline.Classification.Select(known => known.Rule).Concat(baseline.Rules);

    private bool Set(ShareChange change, Measure measure)
    {
        var name = $"rule {change.Rule} {measure.Action} {measure.Process}".TrimEnd();
        if (
            !ledger.Claim(
                $"{name} {Percent(MeasureShares.Of(measure)!.Value)}",
                $"{change.Share.Value}",
                change.Where
            )
            || MeasureShares.Of(measure) == change.Share
        )
        {
            return false;
        }

        if (!_shares.TryGetValue(change.Rule, out var shares))
        {
            shares = [];
            _shares[change.Rule] = shares;
        }

        shares[measure] = change.Share;
        ledger.NoteRules($"{name} {MeasureShares.Of(measure)!.Value.Value} {change.Share.Value}");
        return true;
    }

    private static string Percent(Permille share) =>
        share.Percent.ToString("0.#", CultureInfo.InvariantCulture) + "%";

    private static bool IsMeant(Measure measure, ShareChange change) =>
        MeasureShares.Of(measure) is not null
        && (change.Action is null || measure.Action == change.Action)
        && (change.Process is null || measure.Process == change.Process);

    private Rule Changed(Rule rule)
    {
        if (!_shares.TryGetValue(rule.Name, out var shares))
        {
            return rule;
        }

        ImmutableArray<Measure> Each(ImmutableArray<Measure> measures) =>
            [
                .. measures.Select(measure =>
                    shares.TryGetValue(measure, out var share) ? MeasureShares.With(measure, share) : measure
                ),
            ];
        var said = string.Join('、', shares.Values.Distinct().Select(Percent));
        return rule with
        {
            Measures = Each(rule.Measures),
            Later = [.. rule.Later.Select(later => later with { Measures = Each(later.Measures) })],
            // The words of the rule still say its own share: nobody may take the supposed one for law.
            Text = new Bilingual(
                $"【情景假定：比例改为{said}】{rule.Text.Zh}",
                $"[Scenario: share set to {said}] {rule.Text.En}"
            ),
        };
    }
}
