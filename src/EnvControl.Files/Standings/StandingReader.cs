using System.Collections.Immutable;
using EnvControl.Application.Ports;
using EnvControl.Application.Standings;
using EnvControl.Domain.Faults;
using EnvControl.Files.Reading;

namespace EnvControl.Files.Standings;

/// <summary>Reads claims on the standing of firms from csv (企业情况表读取), Chinese or English headings in any order.</summary>
public sealed class StandingReader : IStandingReader
{
    private static readonly (string En, string Zh, bool IsRequired)[] Columns =
    [
        ("credit_code", "统一社会信用代码", true),
        ("kind", "种类", true),
        ("scope", "行业或生产线", false),
        ("value", "取值", true),
        ("from", "起始日", true),
        ("to", "终止日", false),
        ("document", "依据文件", true),
    ];

    /// <inheritdoc/>
    public ImmutableArray<StandingDraft> Read(string path)
    {
        var name = Path.GetFileName(path);
        if (!path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || !File.Exists(path))
        {
            throw new FaultException([StandingFileFaults.NoCsv(path)]);
        }

        var faults = new FaultReport();
        try
        {
            var drafts = Rows(CsvTables.Open(path, name, faults), faults);
            faults.Stop();
            return drafts;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new FaultException([ReadingFaults.Unreadable(path, Cause.Of(wrong))]);
        }
    }

    private static ImmutableArray<StandingDraft> Rows(RawTable table, FaultReport faults)
    {
        var drafts = ImmutableArray.CreateBuilder<StandingDraft>();
        int[]? places = null;
        foreach (var row in table.Rows.Where(row => !row.IsEmpty))
        {
            if (places is null)
            {
                places = Places(table.Name, row, faults);
                if (faults.HasFaults)
                {
                    return [];
                }

                continue;
            }

            string[] cells = [.. places.Select(row.Text)];
            drafts.Add(
                new StandingDraft(
                    FormattableString.Invariant($"{table.Name}:{row.Number}"),
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    cells[4],
                    cells[5],
                    cells[6]
                )
            );
        }

        if (drafts.Count == 0 && !faults.HasFaults)
        {
            faults.Add(StandingFileFaults.NoRows(table.Name));
        }

        return drafts.ToImmutable();
    }

    private static int[] Places(string name, RawRow row, FaultReport faults)
    {
        string[] headings = [.. Enumerable.Range(0, row.Width).Select(row.Text)];
        var places = new int[Columns.Length];
        for (var i = 0; i < Columns.Length; i++)
        {
            var (en, zh, isRequired) = Columns[i];
            places[i] = Array.FindIndex(headings, heading => heading == en || heading == zh);
            if (places[i] < 0 && isRequired)
            {
                faults.Add(StandingFileFaults.NoColumn(name, zh, en, NearestWord.To(en, headings)));
            }
        }

        // A column nobody knows may be a misspelt one: its cells would be dropped without a word.
        foreach (var heading in headings.Where(heading => heading.Length > 0))
        {
            if (!Columns.Any(column => column.En == heading || column.Zh == heading))
            {
                faults.Add(StandingFileFaults.UnknownColumn(name, heading));
            }
        }

        return places;
    }
}
