using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace EnvControl.Storage;

/// <summary>A moment as a whole number (时刻的存储形式): ticks of 100 ns since 1970 UTC, so that it sorts and compares as it is.</summary>
internal sealed class InstantTicks()
    : ValueConverter<Instant, long>(
        moment => moment.ToUnixTimeTicks(),
        ticks => Instant.FromUnixTimeTicks(ticks)
    );
