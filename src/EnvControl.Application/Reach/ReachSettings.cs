using NodaTime;

namespace EnvControl.Application.Reach;

/// <summary>How long links and codes open, and how often they may be tried (触达设置).</summary>
public sealed record ReachSettings
{
    /// <summary>How long a link opens after its alert was lifted; 7 days unless set.</summary>
    public Duration LinkAfterLift { get; init; } = Duration.FromDays(7);

    /// <summary>How long a one-time code can be used; 10 minutes unless set.</summary>
    public Duration CodeLife { get; init; } = Duration.FromMinutes(10);

    /// <summary>How many codes may be asked for, and how many tried, of one firm within <see cref="FirmWindow"/>; 5 of each unless set.</summary>
    public int MostByFirm { get; init; } = 5;

    /// <summary>The time in which <see cref="MostByFirm"/> counts; 15 minutes unless set.</summary>
    public Duration FirmWindow { get; init; } = Duration.FromMinutes(15);

    /// <summary>How many requests and tries together may come from one address within <see cref="AddressWindow"/>; 20 unless set.</summary>
    public int MostByAddress { get; init; } = 20;

    /// <summary>The time in which <see cref="MostByAddress"/> counts; an hour unless set.</summary>
    public Duration AddressWindow { get; init; } = Duration.FromHours(1);
}
