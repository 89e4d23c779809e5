using EnvControl.Domain.Faults;

namespace EnvControl.Rules.Cells;

/// <summary>Puts drafts of tables into a folder of their own (写出格表初稿); what is in the rules already is never touched.</summary>
public static class CellDraftFolder
{
    /// <summary>Writes the files.</summary>
    /// <param name="folder">A folder that is empty or not there.</param>
    /// <param name="files">The files by name.</param>
    /// <exception cref="FaultException">The folder holds anything, or cannot be written.</exception>
    public static void Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        try
        {
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            {
                throw new FaultException([
                    CellFaults.NotWritten(folder, new("目录不为空", "it is not empty")),
                ]);
            }

            foreach (var (name, text) in files)
            {
                var path = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new FaultException([CellFaults.NotWritten(folder, Cause.Of(wrong))]);
        }
    }
}
