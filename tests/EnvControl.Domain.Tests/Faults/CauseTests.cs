using System.Text.Json;
using EnvControl.Domain.Faults;

namespace EnvControl.Domain.Tests.Faults;

public sealed class CauseTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("envcontrol-cause-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var path = Path.Combine(_folder, "o'clock.csv");

        var cause = Cause.Of(Thrown(() => File.ReadAllBytes(path)));

        cause.ShouldBe(new($"没有这个文件（{path}）", $"there is no such file ({path})"));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told_from_a_file() =>
        Cause
            .Of(Thrown(() => File.ReadAllBytes(Path.Combine(_folder, "none", "a.csv"))))
            .Zh.ShouldStartWith("没有这个文件夹（");

    [Fact]
    public void A_folder_read_as_a_file_is_said_to_be_one() =>
        Cause.Of(Thrown(() => File.ReadAllBytes(_folder))).Zh.ShouldContain("不是文件而是文件夹");

    [Fact]
    public void A_file_held_by_another_is_said_to_be_in_use()
    {
        var path = Path.Combine(_folder, "held.csv");
        using var held = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);

        var cause = Cause.Of(Thrown(() => File.ReadAllBytes(path)));

        cause.Zh.ShouldStartWith("另一个程序正在使用它");
        cause.En.ShouldStartWith("another program is using it");
    }

    [Fact]
    public void A_folder_made_where_a_file_lies_is_told_in_Chinese()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "x");

        EnglishIn(Cause.Of(Thrown(() => Directory.CreateDirectory(file))).Zh, file).ShouldBeEmpty();
        EnglishIn(Cause.Of(Thrown(() => Directory.CreateDirectory(Path.Combine(file, "甲")))).Zh, file)
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData(28, 112, "磁盘已满")]
    [InlineData(30, 19, "磁盘是只读的")]
    [InlineData(16, 32, "另一个程序正在使用它")]
    [InlineData(17, 183, "同名的文件或文件夹已经存在")]
    [InlineData(39, 145, "文件夹不是空的")]
    [InlineData(5, 1117, "磁盘或网络读写出错")]
    public void A_refusal_of_the_disk_is_known_by_its_number(int unix, int windows, string zh)
    {
        var number = OperatingSystem.IsWindows() ? unchecked((int)0x8007_0000) | windows : unix;

        Cause
            .Of(new IOException("No space left on device : '/data/a.csv'", number))
            .Zh.ShouldBe($"{zh}（/data/a.csv）");
    }

    [Fact]
    public void Json_that_is_none_is_told_by_line_and_column() =>
        Cause
            .Of(Thrown(() => JsonDocument.Parse("{\n  \"a\": x }")))
            .ShouldBe(
                new(
                    "第2行第8列起不是有效的JSON，或不是应有的内容",
                    "from line 2, column 8 on it is no valid JSON, or not what should stand there"
                )
            );

    [Fact]
    public void A_path_that_is_too_long_is_said_to_be_so() =>
        Cause
            .Of(Thrown(() => File.ReadAllBytes(Path.Combine(_folder, new string('a', 400)))))
            .Zh.ShouldStartWith("路径太长");

    [Fact]
    public void What_nobody_knows_is_quoted_whole_on_one_line() =>
        Cause
            .Of(new IOException("Something odd\nhappened"))
            .ShouldBe(new("系统原话是“Something odd happened”", "the system says 'Something odd happened'"));

    private static Exception Thrown(Action act) => Should.Throw<Exception>(act);

    /// <summary>The Latin letters outside the path.</summary>
    private static string EnglishIn(string text, string path) =>
        string.Concat(text.Replace(path, string.Empty, StringComparison.Ordinal).Where(char.IsAsciiLetter));
}
