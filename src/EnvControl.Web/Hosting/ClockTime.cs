using NodaTime;

namespace EnvControl.Web.Hosting;

/// <summary>The clock as the framework asks it (时钟适配): cookies and limits end by the same clock as everything else.</summary>
internal sealed class ClockTime(IClock clock) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => clock.GetCurrentInstant().ToDateTimeOffset();
}
