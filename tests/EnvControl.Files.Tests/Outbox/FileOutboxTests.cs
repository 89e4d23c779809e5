using EnvControl.Application.Contacts;
using EnvControl.Application.Reach;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;
using EnvControl.Files.Outbox;
using NodaTime;

namespace EnvControl.Files.Tests.Outbox;

/// <summary>Messages lie whole in the folder, one file each, and only their owner reads them.</summary>
public sealed class FileOutboxTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("outbox").FullName;

    private static NoticeMessage Message { get; } =
        new(
            new Contact(
                CreditCode.Parse("91410505DEM7GRA746"),
                "张值守",
                "13800138000",
                string.Empty,
                "短信",
                new LocalDate(2026, 11, 1)
            ),
            new Bilingual("请签收：https://例/n/abc", "Please acknowledge")
        );

    [Fact]
    public void Two_messages_of_one_moment_are_two_files_for_the_gateway()
    {
        var outbox = Outbox(Path.Combine(_folder, "out"));
        outbox.Send(Message).IsSent.ShouldBeTrue();
        outbox.Send(Message).IsSent.ShouldBeTrue();

        var files = Directory.GetFiles(Path.Combine(_folder, "out"));
        files
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal)
            .ShouldBe([
                "20261125T090000.0000000-91410505DEM7GRA746-2.json",
                "20261125T090000.0000000-91410505DEM7GRA746.json",
            ]);
        File.ReadAllText(files[0]).ShouldContain("请签收：https://例/n/abc");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(files[0]).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told_and_nothing_is_thrown()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "x");
        var outcome = Outbox(file).Send(Message);
        outcome.IsSent.ShouldBeFalse();
        outcome.Remark.ShouldContain("EC5105");
        outcome.Remark.ShouldNotContain("13800138000");
    }

    [Fact]
    public void A_message_that_slips_into_a_log_tells_no_phone_and_no_link()
    {
        Message.ToString().ShouldBe("91410505DEM7GRA746");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static FileOutbox Outbox(string folder) => new(folder, new StillClock());

    private sealed class StillClock : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 25, 9, 0);
    }
}
