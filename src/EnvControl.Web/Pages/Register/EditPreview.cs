using System.Security.Cryptography;
using System.Text;
using EnvControl.Application.Standings;
using EnvControl.Domain.Alerts;
using EnvControl.Engine.Decisions;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;

namespace EnvControl.Web.Pages.Register;

/// <summary>A change as it is shown before it is recorded (改动预览).</summary>
/// <param name="Change">The change.</param>
/// <param name="Proposal">What it would say of each firm.</param>
/// <param name="Before">What firms have to do on its first day as known.</param>
/// <param name="After">What they would have to do.</param>
public sealed record EditPreview(
    StandingChange Change,
    StandingProposal Proposal,
    DecisionTable Before,
    DecisionTable After
)
{
    /// <summary>Makes the preview; the whole city is decided twice, which takes less than asking firm by firm.</summary>
    public static EditPreview Of(RegisterState state, IReadOnlyCollection<int> firms, StandingChange change)
    {
        var proposal = ProposeStandings.Run(state.City.Inventory, state.History, firms, change);
        var engine = Parts.Engine(state.City.Rules);
        var request = new DecisionRequest(proposal.On, [.. AlertLevels.All]);
        return new EditPreview(
            change,
            proposal,
            engine.Decide(proposal.Before, request),
            engine.Decide(proposal.After, request)
        );
    }

    /// <summary>The firms that would be changed.</summary>
    public IEnumerable<ProposedStanding> Changed => Proposal.Firms.Where(firm => firm.Claim is not null);

    /// <summary>The firms that are left out.</summary>
    public IEnumerable<ProposedStanding> Skipped => Proposal.Firms.Where(firm => firm.Claim is null);

    /// <summary>A mark of what is shown: another where anything of it is otherwise.</summary>
    public string Mark
    {
        get
        {
            var text = new StringBuilder();
            foreach (var firm in Proposal.Firms)
            {
                text.Append(firm.Claim).Append('|').Append(firm.Omission);
                foreach (var held in new[] { firm.Before, firm.After })
                {
                    text.Append('|').AppendJoin(',', held.Parts);
                }

                text.Append('\n');
            }

            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        }
    }
}
