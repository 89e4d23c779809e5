using System.Collections.Immutable;
using System.ComponentModel;
using EnvControl.Application.Accounts;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Web.Api.Answers;

namespace EnvControl.Web.Api.Alerts;

/// <summary>What a program proposes to waive (提出认可).</summary>
internal sealed record WaiversBody(
    [property: Description("认可，至少一组 / What is waived, at least one group")]
        IReadOnlyList<WaiverBody> Waivers
)
{
    /// <summary>The waivers.</summary>
    /// <exception cref="FaultException">One of them names no group, or there is none; all faults at once.</exception>
    public ImmutableArray<Waiver> Read(Account account)
    {
        if (Waivers is not { Count: > 0 } || Waivers.Any(waiver => waiver is null))
        {
            throw new StatusException(StatusCodes.Status400BadRequest, ApiFaults.BadBody("waivers"));
        }

        var faults = new List<Fault>();
        var read = WaiverBody.Read(Waivers, account, faults);
        return faults.Count > 0 ? throw new FaultException(faults) : read;
    }
}
