using EnvControl.Application.Measures;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Application.Alerts;

/// <summary>Instants as the bureau says them (北京时间): hours of Asia/Shanghai.</summary>
public static class BureauHour
{
    // Since 1991 without summer time; no alert is older.
    private static readonly Offset Beijing = Offset.FromHours(8);

    private static readonly OffsetDateTimePattern Written = OffsetDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mm:ss;FFFFFFo<+HH:mm>"
    );

    private static readonly LocalDateTimePattern Hour = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd HH:mm"
    );

    private static readonly LocalDateTimePattern Typed = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mm"
    );

    /// <summary>The local time of an instant.</summary>
    public static LocalDateTime Of(Instant instant) => BureauDay.Of(instant);

    /// <summary>The instant of a local time.</summary>
    public static Instant At(LocalDateTime local) => BureauDay.At(local);

    /// <summary>Cut to whole ticks of 100 ns, which both databases and every file keep.</summary>
    public static Instant Kept(Instant instant) => Instant.FromUnixTimeTicks(instant.ToUnixTimeTicks());

    /// <summary>As files say it: <c>2020-12-01T20:00:00+08:00</c>.</summary>
    public static string Write(Instant instant) => Written.Format(Of(instant).WithOffset(Beijing));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">It is written otherwise.</exception>
    public static Instant Read(string text) => Written.Parse(text).GetValueOrThrow().ToInstant();

    /// <summary>As people read it: <c>2020-12-01 20:00</c>.</summary>
    public static string Show(Instant instant) => Hour.Format(Of(instant));

    /// <summary>Whether it is a full hour, as the hours of alerts are.</summary>
    public static bool IsFull(Instant instant) =>
        Of(instant).TimeOfDay is { Minute: 0, Second: 0, NanosecondOfSecond: 0 };

    /// <summary>Reads what people type: <c>2020-12-01T20:00</c> or <c>2020-12-01 20:00</c>.</summary>
    public static bool TryParse(string typed, out Instant instant)
    {
        var local = Typed.Parse(typed.Trim().Replace(' ', 'T'));
        instant = local.Success ? At(local.Value) : default;
        return local.Success;
    }
}
