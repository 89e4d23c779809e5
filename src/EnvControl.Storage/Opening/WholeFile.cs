namespace EnvControl.Storage.Opening;

/// <summary>Writes a file that is whole or not there (整份写入): beside its place, flushed to the disk, then moved.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file that is not there yet.</summary>
    /// <param name="path">The full path; its folder is made.</param>
    /// <param name="fill">Writes the content to the path it is given, where nothing lies.</param>
    /// <exception cref="IOException">It can't be written, or is there by now; nothing is left behind.</exception>
    public static T Write<T>(string path, Func<string, T> fill)
    {
        var unfinished = path + ".part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            Delete(unfinished);
            var result = fill(unfinished);
            using (var stream = new FileStream(unfinished, FileMode.Open, FileAccess.ReadWrite))
            {
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: false);
            return result;
        }
        finally
        {
            Delete(unfinished);
        }
    }

    /// <summary>Removes a file and what SQLite lays beside it.</summary>
    private static void Delete(string file)
    {
        foreach (var one in (string[])[file, file + "-wal", file + "-shm", file + "-journal"])
        {
            File.Delete(one);
        }
    }
}
