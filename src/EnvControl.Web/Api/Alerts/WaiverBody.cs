using System.Collections.Immutable;
using System.ComponentModel;
using EnvControl.Application.Accounts;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Web.Api.Answers;

namespace EnvControl.Web.Api.Alerts;

/// <summary>What is waived (认可).</summary>
internal sealed record WaiverBody(
    [property: Description("认可组，如rule:anyang-pending-shares、fact:grade / Group")] string Group,
    [property: Description("理由 / Why")] string Reason,
    [property: Description("如何理解；事实时为取值 / How it is read; of a fact its value")] string Reading,
    [property: Description("谁提出；起草时不填 / Who proposed it; left out when drafting")] string? By = null
)
{
    /// <summary>What an account proposes; whatever names no group is told.</summary>
    public static ImmutableArray<Waiver> Read(
        IEnumerable<WaiverBody> bodies,
        Account account,
        ICollection<Fault> faults
    )
    {
        var waivers = ImmutableArray.CreateBuilder<Waiver>();
        foreach (var body in bodies)
        {
            // A field that is sent as null comes as null whatever its type says.
            var typed = body.Group ?? string.Empty;
            if (WaiverGroup.TryParse(typed, out var group))
            {
                waivers.Add(new Waiver(group, body.Reason, body.Reading, account.Actor.Name));
            }
            else
            {
                faults.Add(
                    ApiFaults.BadValue(
                        "waivers.group",
                        typed,
                        "请写rule:…或fact:…，各组见预览（preview）。",
                        "Write rule:… or fact:…; the preview lists the groups."
                    )
                );
            }
        }

        return waivers.ToImmutable();
    }
}
