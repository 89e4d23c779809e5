using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Loading;

/// <summary>Reads the words that firms use in filed measures (填报措施用词读取); a rules folder may go without them.</summary>
internal static class MeasureWordsReader
{
    /// <summary>The file.</summary>
    public const string File = "measure-words.json";

    /// <summary>The Chinese names of all process steps and the further words of the file.</summary>
    public static MeasureWords Read(
        RuleFiles files,
        IReadOnlyDictionary<string, Bilingual> processes,
        WithheldNames withheld,
        ICollection<Fault> faults
    )
    {
        var words = processes
            .Where(process => process.Key != FactIds.WholePlant)
            .DistinctBy(process => process.Value.Zh, StringComparer.Ordinal)
            .ToDictionary(process => process.Value.Zh, process => process.Key, StringComparer.Ordinal);
        var products = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var rows = files
            .Named(File)
            .SelectMany(file => file.Sound("/processes").Select(entry => (file, entry.Path, entry.Item)));
        foreach (var (file, path, item) in rows)
        {
            var (process, where) = (item.Text("process"), file.Where(path));
            if (!processes.ContainsKey(process))
            {
                if (!withheld.MayBe(NameKind.Process, process))
                {
                    faults.Add(
                        RuleFaults.UnknownProcess(
                            where,
                            process,
                            NearestWord.To(process, [.. processes.Keys])
                        )
                    );
                }

                continue;
            }

            foreach (var word in item.Texts("words"))
            {
                if (!words.TryAdd(word, process) && words[word] != process)
                {
                    faults.Add(RuleFaults.RepeatedId(where, word, words[word]));
                }
            }

            foreach (var product in item.Texts("products"))
            {
                products[product] = [.. products.GetValueOrDefault(product, []), process];
            }
        }

        return new MeasureWords(
            words.ToFrozenDictionary(StringComparer.Ordinal),
            products.ToFrozenDictionary(StringComparer.Ordinal)
        );
    }
}
