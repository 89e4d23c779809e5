using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Loading;

/// <summary>The instruments of all folders by id (文件登记簿), and what is said of one that is not there.</summary>
/// <param name="withheld">Instruments whose entries are wrong; added to.</param>
/// <param name="faults">Takes what is wrong.</param>
internal sealed class InstrumentBook(WithheldNames withheld, ICollection<Fault> faults)
{
    private readonly Dictionary<string, (Instrument Instrument, string Where)> _instruments = new(
        StringComparer.Ordinal
    );

    /// <summary>Reads the instruments of a file.</summary>
    public void Read(JsonFile file)
    {
        foreach (var (item, path) in file.Entries("/instruments"))
        {
            var where = file.Where(path);
            var id = item.TextOrNull("id");
            if (!file.IsSound(path) || InstrumentReader.Read(item, file, path, faults) is not { } instrument)
            {
                withheld.Add(NameKind.Instrument, id);
            }
            else if (!_instruments.TryAdd(instrument.Id, (instrument, where)))
            {
                faults.Add(RuleFaults.RepeatedId(where, instrument.Id, _instruments[instrument.Id].Where));
            }
        }
    }

    /// <summary>The instrument of an id; <c>null</c> when there is none, which is told unless its own entry is what is wrong.</summary>
    /// <param name="id">The id.</param>
    /// <param name="where">Where it is cited.</param>
    public Instrument? Find(string id, string where)
    {
        if (_instruments.TryGetValue(id, out var known))
        {
            return known.Instrument;
        }

        if (!withheld.MayBe(NameKind.Instrument, id))
        {
            faults.Add(RuleFaults.UnknownInstrument(where, id, NearestWord.To(id, _instruments.Keys)));
        }

        return null;
    }
}
