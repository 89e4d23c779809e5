using EnvControl.Domain.Codes;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Application.Ports;

/// <summary>What was recorded of the standing of firms (企业情况库).</summary>
public interface IStandingBook
{
    /// <summary>Everything recorded by a moment.</summary>
    StandingHistory Known(Instant at);

    /// <summary>Everything recorded of some firms.</summary>
    StandingHistory Of(IReadOnlyCollection<CreditCode> firms);
}
