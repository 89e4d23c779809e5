using System.IO.Compression;
using EnvControl.Domain.Faults;
using EnvControl.Files.Reading;

namespace EnvControl.Files.Guards;

/// <summary>Looks into a workbook before a spreadsheet library does (工作簿安全检查): it is a zip archive anybody may have made.</summary>
internal static class WorkbookGuard
{
    // Even an honest sheet of repeated cells packs well; below this size no bomb is worth the name.
    private const long RatioMattersFrom = 1024 * 1024;

    /// <summary>The first limit the file breaks, or <c>null</c>.</summary>
    public static Fault? Check(string path, string name, WorkbookLimits limits)
    {
        if (new FileInfo(path).Length > limits.FileBytes)
        {
            return ReadingFaults.FileTooLarge(name, limits.FileBytes);
        }

        try
        {
            using var archive = ZipFile.OpenRead(path);
            if (archive.Entries.Count > limits.Parts)
            {
                return ReadingFaults.TooManyParts(name, archive.Entries.Count, limits.Parts);
            }

            return archive.GetEntry("[Content_Types].xml") is null
                ? ReadingFaults.NoWorkbook(name)
                : Unpacked(archive, name, limits);
        }
        catch (InvalidDataException)
        {
            return ReadingFaults.NoWorkbook(name);
        }
    }

    /// <summary>Counts what comes out, whatever the archive's own directory says.</summary>
    private static Fault? Unpacked(ZipArchive archive, string name, WorkbookLimits limits)
    {
        var buffer = new byte[1 << 16];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            var (part, read) = (0L, 0);
            while ((read = stream.Read(buffer)) > 0)
            {
                part += read;
                total += read;
                if (total > limits.UnpackedBytes)
                {
                    return ReadingFaults.UnpacksTooLarge(name, limits.UnpackedBytes);
                }

                if (part > RatioMattersFrom && part / Math.Max(1, entry.CompressedLength) > limits.Ratio)
                {
                    return ReadingFaults.PackedTooTightly(name, entry.FullName, limits.Ratio);
                }
            }
        }

        return null;
    }
}
