using System.Collections.Immutable;
using System.Text.Json;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Rules.Loading;

/// <summary>Reads <c>coverage.json</c> (规则覆盖情况读取).</summary>
internal static class CoverageReader
{
    /// <summary>The entries of a file.</summary>
    public static IEnumerable<CoverageEntry> Read(
        JsonFile file,
        IReadOnlyDictionary<string, Instrument> instruments,
        IReadOnlyDictionary<string, Industry> industries,
        ICollection<Fault> faults
    )
    {
        var index = 0;
        foreach (var item in file.Root.Items("coverage"))
        {
            var path = $"/coverage/{index++}";
            var where = file.Where(path);
            var id = item.Text("industry");
            if (!industries.TryGetValue(id, out var industry))
            {
                faults.Add(RuleFaults.Unreadable(where, id));
            }
            else if (item.DayOrNull("checkedOn") is not { } checkedOn)
            {
                faults.Add(RuleFaults.Unreadable(where, item.Text("checkedOn")));
            }
            else
            {
                yield return Of(item, industry.Id, checkedOn, file, path, instruments, faults);
            }
        }
    }

    private static CoverageEntry Of(
        JsonElement item,
        GuideIndustry industry,
        LocalDate checkedOn,
        JsonFile file,
        string path,
        IReadOnlyDictionary<string, Instrument> instruments,
        ICollection<Fault> faults
    )
    {
        var against = ImmutableArray.CreateBuilder<Instrument>();
        foreach (var id in item.Texts("against"))
        {
            if (instruments.TryGetValue(id, out var instrument))
            {
                against.Add(instrument);
            }
            else
            {
                faults.Add(
                    RuleFaults.UnknownInstrument(
                        file.Where($"{path}/against"),
                        id,
                        NearestWord.To(id, instruments.Keys)
                    )
                );
            }
        }

        return new CoverageEntry(
            item.Text("authority"),
            industry,
            item.TextOrNull("process"),
            PeriodReader.TrustOf(item.Text("trust"), file.Where($"{path}/trust"), faults),
            checkedOn,
            against.ToImmutable(),
            item.BilingualOrNull("read")!,
            item.BilingualOrNull("supply")!,
            file.Where(path)
        );
    }
}
