using System.Collections.Immutable;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Checks;

/// <summary>Holds findings against what is accepted (接受情况): the first entry that means a finding takes it.</summary>
internal sealed class AcceptanceBook(ImmutableArray<Acceptance> entries)
{
    private readonly List<FindingSubject>[] _met = [.. entries.Select(_ => new List<FindingSubject>())];

    /// <summary>Whether a finding is accepted; it is counted if so.</summary>
    public bool Takes(string code, FindingSubject subject)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Accepts(code, subject))
            {
                _met[i].Add(subject);
                return true;
            }
        }

        return false;
    }

    /// <summary>The entries with how many findings each took; a gap of one cell counts once, however long.</summary>
    public IEnumerable<AcceptedCount> Counts()
    {
        for (var i = 0; i < entries.Length; i++)
        {
            var met = _met[i].DistinctBy(SidesOf, StringComparer.Ordinal).ToArray();
            yield return new AcceptedCount(entries[i], met.Length, met.Sum(subject => subject.Cells));
        }
    }

    /// <summary>What is accepted and does not occur.</summary>
    /// <remarks>A folder that adds to the shipped rules may fill a gap accepted there; only its own entries can be stale.</remarks>
    public IEnumerable<Finding> Stale(bool isExtension)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            if (RuleFiles.IsOfExtension(entries[i].Where) != isExtension)
            {
                continue;
            }

            var entry = entries[i];
            string[] what = _met[i].Count == 0 ? [entry.Reason.Zh] : [.. entry.Unmet(_met[i])];
            foreach (var word in what)
            {
                yield return new Finding(
                    CheckFaults.StaleAcceptance(entry.Where, entry.Code, word),
                    new FindingSubject { Rules = entry.Rules },
                    null
                );
            }
        }
    }

    private static string SidesOf(FindingSubject subject) =>
        string.Join(
            '|',
            subject
                .Rules.Append(string.Empty)
                .Concat(subject.Industries)
                .Append(string.Empty)
                .Concat(subject.Processes)
                .Concat(subject.Grades)
                .Concat(subject.Levels)
        );
}
