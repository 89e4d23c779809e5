using System.Text.Json;
using EnvControl.Domain.Law;

namespace EnvControl.Domain.Faults;

/// <summary>Why a file, a folder or a text could not be used (原因), in words of this house instead of the runtime's.</summary>
/// <remarks>
/// A phrase without a full stop, which a fault puts into its own sentence. What no words are known for is quoted as the system
/// said it, at the end and marked as a quotation, so that nothing of it is lost.
/// </remarks>
public static class Cause
{
    /// <summary>The cause that an exception tells of, with the path it names.</summary>
    public static Bilingual Of(Exception wrong) =>
        wrong switch
        {
            FileNotFoundException file => At("没有这个文件", "there is no such file", file),
            DirectoryNotFoundException => At("没有这个文件夹", "there is no such folder", wrong),
            DriveNotFoundException => At("没有这个磁盘", "there is no such drive", wrong),
            PathTooLongException => new("路径太长", "the path is too long"),
            UnauthorizedAccessException => At(
                "没有访问权限，或者它不是文件而是文件夹",
                "access is denied, or it is a folder where a file is meant",
                wrong
            ),
            EndOfStreamException => new("文件在中途结束，可能不完整", "it ends too early"),
            JsonException json => Of(json),
            IOException disk when DiskCause.Of(disk) is { } known => At(known.Zh, known.En, disk),
            TimeoutException => new("等待超时", "it took too long to answer"),
            _ => Quoted(wrong),
        };

    /// <summary>What somebody else said, in one line and marked as theirs.</summary>
    public static Bilingual Quoted(Exception wrong) => Quoted(wrong.Message);

    /// <summary>What somebody else said, in one line and marked as theirs.</summary>
    public static Bilingual Quoted(string words)
    {
        var said = words.ReplaceLineEndings(" ").Trim();
        return new($"系统原话是“{said}”", $"the system says '{said}'");
    }

    private static Bilingual Of(JsonException wrong) =>
        wrong.LineNumber is { } line && wrong.BytePositionInLine is { } column
            ? new(
                $"第{line + 1}行第{column + 1}列起不是有效的JSON，或不是应有的内容",
                $"from line {line + 1}, column {column + 1} on it is no valid JSON, or not what should stand there"
            )
            : new("内容不是有效的JSON", "it is no valid JSON");

    private static Bilingual At(string zh, string en, Exception wrong) =>
        PathIn(wrong) is { } path ? new($"{zh}（{path}）", $"{en} ({path})") : new(zh, en);

    /// <summary>The runtime puts a path between apostrophes; a path may hold some itself.</summary>
    private static string? PathIn(Exception wrong)
    {
        if (wrong is FileNotFoundException { FileName: { Length: > 0 } name })
        {
            return name;
        }

        var (first, last) = (wrong.Message.IndexOf('\''), wrong.Message.LastIndexOf('\''));
        return first >= 0 && last > first + 1 ? wrong.Message[(first + 1)..last] : null;
    }
}
