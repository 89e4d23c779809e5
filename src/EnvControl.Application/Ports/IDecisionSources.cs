using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Application.Ports;

/// <summary>Fetches what lists are decided from (清单依据的来源): inventories by version, rules by content, standings as known at an instant.</summary>
public interface IDecisionSources
{
    /// <summary>The basis of a notice drafted now: the inventory last published and the rules in force.</summary>
    /// <param name="knownAt">Standings as known then.</param>
    /// <exception cref="Domain.Faults.FaultException">Nothing was published or activated yet.</exception>
    NoticeBasis Newest(Instant knownAt);

    /// <summary>Loads a basis, however long ago it was.</summary>
    /// <exception cref="Domain.Faults.FaultException">A version or rule set is not kept here.</exception>
    DecisionBasis Load(NoticeBasis basis);
}
