using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using EnvControl.Application.Ports;
using EnvControl.Application.Reach;
using NodaTime;

namespace EnvControl.Files.Outbox;

/// <summary>Lays messages to firms in a folder, one JSON file each (文件发件箱), for the operator's own gateway to take away and send.</summary>
/// <param name="folder">The folder; made if absent. What lies in it names people and codes: only the owner can read it.</param>
/// <param name="clock">Tells now, for the names of files.</param>
/// <remarks>A file appears whole, and names sort by time: <c>20261125T090000.0000000-91410500….json</c>.</remarks>
public sealed class FileOutbox(string folder, IClock clock) : INoticeChannel
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const int MostAtOnce = 1_000;

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <inheritdoc/>
    public string Name => "文件发件箱";

    /// <inheritdoc/>
    public NoticeOutcome Send(NoticeMessage message)
    {
        try
        {
            var path = Path.GetFullPath(folder);
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(path);
            }
            else
            {
                Directory.CreateDirectory(path, Owner | UnixFileMode.UserExecute);
            }

            Write(path, message);
            return new NoticeOutcome(true, string.Empty);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return new NoticeOutcome(false, OutboxFaults.NotWritten(folder).ToString());
        }
    }

    private void Write(string path, NoticeMessage message)
    {
        var unfinished = Path.Combine(path, $".{Path.GetRandomFileName()}");
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = Owner;
            }

            using (var stream = new FileStream(unfinished, options))
            {
                JsonSerializer.Serialize(
                    stream,
                    new
                    {
                        firm = message.To.Firm.Text,
                        person = message.To.Person,
                        phone = message.To.Phone,
                        secondPhone = message.To.SecondPhone,
                        channel = message.To.Channel,
                        text = new { zh = message.Text.Zh, en = message.Text.En },
                    },
                    Options
                );
                stream.Flush(flushToDisk: true);
            }

            Place(path, unfinished, message);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Moves the file to the first name that is free: two messages of one firm may fall on one moment.</summary>
    private void Place(string path, string unfinished, NoticeMessage message)
    {
        var at = clock
            .GetCurrentInstant()
            .ToDateTimeUtc()
            .ToString("yyyyMMdd'T'HHmmss.fffffff", CultureInfo.InvariantCulture);
        for (var i = 1; ; i++)
        {
            var ending = i == 1 ? string.Empty : FormattableString.Invariant($"-{i}");
            var target = Path.Combine(path, $"{at}-{message.To.Firm.Text}{ending}.json");
            try
            {
                File.Move(unfinished, target, overwrite: false);
                return;
            }
            catch (IOException) when (File.Exists(target) && i < MostAtOnce)
            {
                continue;
            }
        }
    }
}
