using EnvControl.Domain.Faults;

namespace EnvControl.Files.Samples;

/// <summary>A place beside the target where a sample grows until it is whole (未完成输出): what is moved into place is complete or nothing.</summary>
internal static class Unfinished
{
    /// <summary>Lets <paramref name="write"/> fill a temporary path and moves the result to the target.</summary>
    /// <param name="target">Where the result goes.</param>
    /// <param name="write">Writes everything to the path it is given.</param>
    /// <param name="move">Moves the finished result from the path given to the target.</param>
    /// <exception cref="FaultException">The disk refuses (EC4901).</exception>
    public static T Then<T>(string target, Func<string, T> write, Action<string> move)
    {
        var beside = Path.Combine(
            Path.GetDirectoryName(target) ?? target,
            $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}{Path.GetExtension(target)}"
        );
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(beside)!);
            var result = write(beside);
            move(beside);
            return result;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new FaultException([SampleFaults.NotWritten(target, Cause.Of(e))]);
        }
        finally
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }

            if (Directory.Exists(beside))
            {
                Directory.Delete(beside, recursive: true);
            }
        }
    }
}
