using System.Collections.Immutable;
using System.Text.Json;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Checks;

/// <summary>Reads <c>accepted-findings.json</c> (接受的问题读取). It decides nothing, so it is no part of the rule set's hash.</summary>
internal static class AcceptedFindings
{
    /// <summary>The file's name in a rules folder.</summary>
    public const string FileName = "accepted-findings.json";

    /// <summary>The entries of the rules' folders; none where there is no such file.</summary>
    /// <param name="files">The rule files.</param>
    /// <param name="rules">The rules, whose words entries may use.</param>
    /// <param name="schemaFolder">Where the schemas lie.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static ImmutableArray<Acceptance> Read(
        RuleFiles files,
        CheckedRules rules,
        string schemaFolder,
        ICollection<Fault> faults
    )
    {
        var schemas = new SchemaCheck(schemaFolder);
        return
        [
            .. files
                .Acceptances.Where(file => schemas.Fits(file, "accepted-findings", faults))
                .SelectMany(file =>
                    file.Root.Items("accepted")
                        .Select((item, i) => Of(file, item, $"/accepted/{i}", rules, faults))
                )
                .ToArray(),
        ];
    }

    /// <summary>Tells whether a rule may stand although it decides for no firm.</summary>
    /// <exception cref="FaultException">The file of accepted findings is wrong.</exception>
    public static Predicate<string> Unreachable(RuleFiles files, CheckedRules rules, string schemaFolder)
    {
        var faults = new List<Fault>();
        var entries = Read(files, rules, schemaFolder, faults);
        var code = CheckFaults.NeverReached(string.Empty, string.Empty, new(string.Empty, string.Empty)).Code;
        return faults.Count == 0
            ? name => entries.Any(entry => entry.Accepts(code, new FindingSubject { Rules = [name] }))
            : throw new FaultException(faults);
    }

    private static Acceptance Of(
        JsonFile file,
        JsonElement item,
        string path,
        CheckedRules rules,
        ICollection<Fault> faults
    )
    {
        var period = item.TryGetProperty("effective", out var effective)
            ? PeriodReader.Period(effective, file.Where($"{path}/effective"), faults)
            : null;
        ImmutableArray<string> Words(string list, IEnumerable<string> known)
        {
            var words = item.Texts(list);
            for (var i = 0; i < words.Length; i++)
            {
                if (!known.Contains(words[i], StringComparer.Ordinal))
                {
                    faults.Add(
                        CheckFaults.UnknownInAcceptance(
                            file.Where($"{path}/{list}/{i}"),
                            words[i],
                            NearestWord.To(words[i], known)
                        )
                    );
                }
            }

            return words;
        }

        IEnumerable<string> ValuesOf(string fact) => rules.Set.Facts[fact].Values.Select(value => value.Id);
        return new Acceptance(
            item.Text("code"),
            file.Where(path),
            item.Texts("rules"),
            Words("industries", rules.Industries),
            Words("processes", ValuesOf(FactIds.Process)),
            Words("grades", ValuesOf(FactIds.Grade)),
            Words("levels", AlertLevels.All.Select(level => level.Spell())),
            period,
            item.BilingualOrNull("reason")!
        );
    }
}
