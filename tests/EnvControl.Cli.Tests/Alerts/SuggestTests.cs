using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Alerts;

/// <summary><c>alert suggest</c>: the same forecast under two generations of start standards, and with hours missing.</summary>
public sealed class SuggestTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Forecast(string first, params int?[] values)
    {
        var from = NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse(first).Value;
        return _folder.Write(
            "预报.csv",
            string.Join(
                '\n',
                values
                    .Select((value, i) => $"{from.PlusHours(i):uuuu-MM-dd'T'HH:mm},{value}")
                    .Prepend("time,aqi")
            )
        );
    }

    private static int?[] Of(int aqi, int hours) => [.. Enumerable.Repeat((int?)aqi, hours)];

    [Theory]
    [InlineData("2020-12-01T00:00:00", "yellow")]
    [InlineData("2024-12-01T00:00:00", "orange")]
    public void Two_days_above_two_hundred_call_for_yellow_by_the_old_standards_and_for_orange_by_the_new(
        string first,
        string level
    ) =>
        Prompt
            .Run("alert", "suggest", Forecast(first, Of(210, 25)), "--json")
            .Json.GetProperty("least")
            .GetString()
            .ShouldBe(level);

    [Fact]
    public void Where_hours_are_missing_the_answer_stays_open_and_says_so()
    {
        var values = Of(210, 30);
        values[15] = null;
        var reply = Prompt.Run("alert", "suggest", Forecast("2020-12-01T00:00:00", values));
        reply.Code.ShouldBe(ExitCodes.Done, reply.Words);
        reply.ShouldSay("取决于无效的小时");
        reply.ShouldSay("无效1小时");
        reply.ShouldSay("环办大气函〔2018〕875号");
    }

    [Fact]
    public void Every_line_that_is_none_is_told()
    {
        var file = _folder.Write(
            "预报.csv",
            "2020-12-01T00:00,210\n2020-12-01T02:00,210\n2020-12-01T03:00,很高\n"
        );
        var reply = Prompt.Run("alert", "suggest", file);
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe(["EC5041", "EC5040"]);
        reply.Error.ShouldContain("预报.csv:3");
    }

    public void Dispose() => _folder.Dispose();
}
