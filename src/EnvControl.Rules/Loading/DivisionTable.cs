using System.Collections.Frozen;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Loading;

/// <summary>Reads the divisions a firm may lie in (行政区划表).</summary>
internal static class DivisionTable
{
    private const string Name = "divisions.json";

    /// <summary>
    /// The divisions by code. A folder that extends the shipped set adds its own; one for a place outside the shipped city puts
    /// its own in place of the shipped ones, so that no firm of the city is decided by its orders.
    /// </summary>
    public static FrozenDictionary<string, Bilingual> Read(
        RuleFiles files,
        LawOfElsewhere elsewhere,
        WithheldNames withheld,
        ICollection<Fault> faults
    )
    {
        var own = files.Named(Name).Where(file => RuleFiles.IsOfExtension(file.Name)).ToArray();
        var read = elsewhere.IsOtherPlace && own.Length > 0 ? own : files.Named(Name);
        var names = new Dictionary<string, Bilingual>(StringComparer.Ordinal);
        foreach (var file in read)
        {
            foreach (var (item, path) in file.Entries("/divisions"))
            {
                if (!file.IsSound(path))
                {
                    withheld.Add(NameKind.Division, item.TextOrNull("id"));
                    continue;
                }

                var id = item.Text("id");
                var where = file.Where($"{path}/id");
                if (id.Length != 6 || !DivisionCode.TryParse(id, out var code))
                {
                    withheld.Add(NameKind.Division, id);
                    faults.Add(DivisionFaults.BadCode(where, id));
                }
                else if (files.IsOwn(file) && elsewhere.Division is { } place && !place.Contains(code))
                {
                    withheld.Add(NameKind.Division, id);
                    faults.Add(DivisionFaults.Outside(where, id, place.Text));
                }
                else if (!names.TryAdd(id, new(item.Text("zh"), item.Text("en"))))
                {
                    faults.Add(DivisionFaults.Twice(where, id, names[id]));
                }
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
