using EnvControl.Application.Samples;
using EnvControl.Domain.Faults;

namespace EnvControl.Files.Samples;

/// <summary>Writes a sample city as a folder of csv files or as a workbook (样本输出), whole or not at all.</summary>
public sealed class SampleWriter : ISampleWriter
{
    private static readonly string[] OtherForms = [".csv", ".json", ".xls", ".xlsm", ".zip", ".txt"];

    /// <inheritdoc/>
    public SampleReceipt Write(SampleCity city, string path, IProgress<int>? progress = null)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var form = Path.GetExtension(target);
        if (OtherForms.Contains(form, StringComparer.OrdinalIgnoreCase))
        {
            throw new FaultException([SampleFaults.UnknownForm(path)]);
        }

        return string.Equals(form, ".xlsx", StringComparison.OrdinalIgnoreCase)
            ? WriteWorkbook(city, target, progress)
            : WriteFolder(city, target, progress);
    }

    private static SampleReceipt WriteFolder(SampleCity city, string target, IProgress<int>? progress)
    {
        if (
            File.Exists(target)
            || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
        )
        {
            throw new FaultException([SampleFaults.Occupied(target)]);
        }

        var (lines, paths) = Unfinished.Then(
            target,
            beside => SampleFolder.Write(city, beside, progress),
            beside =>
            {
                // An empty folder makes room; one that has been filled meanwhile refuses to go.
                if (Directory.Exists(target))
                {
                    Directory.Delete(target);
                }

                Directory.Move(beside, target);
            }
        );
        return new SampleReceipt(
            [.. paths.Select(path => Path.Combine(target, path))],
            city.Count,
            lines,
            []
        );
    }

    private static SampleReceipt WriteWorkbook(SampleCity city, string target, IProgress<int>? progress)
    {
        if (city.Count > SampleWorkbook.MaxFirms)
        {
            throw new FaultException([
                SampleFaults.TooManyForWorkbook(city.Count, SampleWorkbook.MaxFirms, target),
            ]);
        }

        if (File.Exists(target) || Directory.Exists(target))
        {
            throw new FaultException([SampleFaults.Occupied(target)]);
        }

        var (lines, entries) = Unfinished.Then(
            target,
            beside => SampleWorkbook.Write(city, beside, progress),
            beside => File.Move(beside, target)
        );
        return new SampleReceipt(
            [target],
            city.Count,
            lines,
            entries == 0 ? [] : [SampleFaults.ListsLeftOut(target, entries)]
        );
    }
}
