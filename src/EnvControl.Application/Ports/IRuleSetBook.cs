using System.Collections.Immutable;
using EnvControl.Application.Activation;
using EnvControl.Rules.Packs;

namespace EnvControl.Application.Ports;

/// <summary>The rule sets that are kept by content, and which of them counted when (规则集库).</summary>
public interface IRuleSetBook
{
    /// <summary>The activations, the first in front.</summary>
    ImmutableArray<RuleActivation> Activations { get; }

    /// <summary>The activation that counts; <c>null</c> before the first.</summary>
    RuleActivation? Active { get; }

    /// <summary>The ids that begin with a text, in order.</summary>
    ImmutableArray<string> Like(string beginning);

    /// <summary>The content of a rule set; <c>null</c> when none of that id is kept.</summary>
    RulePack? Find(string id);
}
