using System.Collections.Immutable;
using EnvControl.Domain.Faults;

namespace EnvControl.Files.Writing;

/// <summary>A folder inside the target where files grow until all are whole (未完成文件夹): they appear together or not at all.</summary>
internal static class UnfinishedFolder
{
    /// <summary>Lets <paramref name="write"/> fill a folder of its own and moves what it wrote into the target.</summary>
    /// <param name="folder">The target; made if absent.</param>
    /// <param name="write">Writes everything into the folder it is given.</param>
    /// <returns>The full paths, in the order of their names.</returns>
    /// <exception cref="FaultException">The folder cannot be written (EC4001); nothing is left behind.</exception>
    public static ImmutableArray<string> Fill(string folder, Action<string> write)
    {
        var unfinished = Path.Combine(Path.GetFullPath(folder), $".unfinished-{Path.GetRandomFileName()}");
        try
        {
            Directory.CreateDirectory(unfinished);
            write(unfinished);
            return Move(unfinished, Path.GetFullPath(folder));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new FaultException([OutputFaults.NotWritten(folder, Cause.Of(wrong))]);
        }
        finally
        {
            if (Directory.Exists(unfinished))
            {
                Directory.Delete(unfinished, recursive: true);
            }
        }
    }

    private static ImmutableArray<string> Move(string from, string to)
    {
        var written = ImmutableArray.CreateBuilder<string>();
        foreach (var file in Directory.EnumerateFiles(from).Order(StringComparer.Ordinal))
        {
            var target = Path.Combine(to, Path.GetFileName(file));
            File.Move(file, target, overwrite: true);
            written.Add(target);
        }

        return written.ToImmutable();
    }
}
