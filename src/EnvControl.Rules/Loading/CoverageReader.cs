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
        InstrumentBook instruments,
        IReadOnlyDictionary<string, Industry> industries,
        WithheldNames withheld,
        ICollection<Fault> faults
    )
    {
        foreach (var (item, path) in file.Sound("/coverage"))
        {
            var where = file.Where(path);
            var id = item.Text("industry");
            if (!industries.TryGetValue(id, out var industry))
            {
                if (!withheld.MayBe(NameKind.Industry, id))
                {
                    faults.Add(RuleFaults.Unreadable(where, id));
                }
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
        InstrumentBook instruments,
        ICollection<Fault> faults
    )
    {
        var against = ImmutableArray.CreateBuilder<Instrument>();
        foreach (var id in item.Texts("against"))
        {
            if (instruments.Find(id, file.Where($"{path}/against")) is { } instrument)
            {
                against.Add(instrument);
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
