using EnvControl.Domain.Alerts;
using EnvControl.Rules.Tests.Loading;
using NodaTime;

namespace EnvControl.Rules.Tests.Law;

/// <summary>The start standards of alerts as they lie in <c>rules/thresholds.json</c>.</summary>
public class StartStandardTests
{
    private static readonly LocalDate LastOfTheOld = new(2024, 1, 22);
    private static readonly LocalDate FirstOfTheNew = new(2024, 1, 23);

    /// <summary>Windows of one index, one after another: n windows cover n + 23 hours.</summary>
    [Theory]
    [InlineData(201, 24, null, AlertLevel.Yellow)]
    [InlineData(200, 24, null, null)]
    [InlineData(151, 47, null, null)]
    [InlineData(151, 48, null, AlertLevel.Yellow)]
    [InlineData(151, 71, null, AlertLevel.Yellow)]
    [InlineData(151, 72, null, AlertLevel.Orange)]
    [InlineData(201, 47, null, AlertLevel.Yellow)]
    [InlineData(201, 48, AlertLevel.Yellow, AlertLevel.Orange)]
    [InlineData(201, 72, AlertLevel.Orange, AlertLevel.Orange)]
    [InlineData(301, 71, AlertLevel.Yellow, AlertLevel.Orange)]
    [InlineData(301, 72, AlertLevel.Orange, AlertLevel.Red)]
    [InlineData(301, 96, AlertLevel.Red, AlertLevel.Red)]
    [InlineData(300, 96, AlertLevel.Orange, AlertLevel.Orange)]
    [InlineData(500, 24, AlertLevel.Red, AlertLevel.Yellow)]
    public void One_forecast_calls_for_the_level_of_the_generation_in_force(
        int aqi,
        int hours,
        AlertLevel? before,
        AlertLevel? since
    )
    {
        var forecast = new AirQualityForecast([.. Enumerable.Repeat<int?>(aqi, hours - 23)]);

        LevelOn(LastOfTheOld, forecast).ShouldBe(new CalledLevel(before, before));
        LevelOn(FirstOfTheNew, forecast).ShouldBe(new CalledLevel(since, since));
    }

    [Fact]
    public void Before_the_first_generation_there_is_no_standard() =>
        Repository.Rules.ThresholdsOn(new LocalDate(2018, 12, 31)).ShouldBeNull();

    [Fact]
    public void A_window_that_is_not_valid_leaves_open_what_it_could_change()
    {
        int?[] values = [.. Enumerable.Repeat<int?>(201, 12), null, .. Enumerable.Repeat<int?>(201, 12)];

        LevelOn(FirstOfTheNew, new AirQualityForecast([.. values]))
            .ShouldBe(new CalledLevel(AlertLevel.Yellow, AlertLevel.Orange));
        LevelOn(FirstOfTheNew, new AirQualityForecast([201, null])).IsCertain.ShouldBeTrue();
    }

    [Fact]
    public void Two_generations_on_one_day_are_a_fault()
    {
        using var rules = new BrokenRules().Replace(
            "thresholds.json",
            "\"to\": \"2024-01-23\"",
            "\"to\": \"2024-01-24\""
        );

        var fault = rules.Faults().ShouldHaveSingleItem();
        fault.Code.ShouldBe("EC2224");
        fault.What.Zh.ShouldContain("generation-2018");
    }

    private static CalledLevel LevelOn(LocalDate on, AirQualityForecast forecast) =>
        Repository.Rules.ThresholdsOn(on)!.LevelFor(forecast);
}
