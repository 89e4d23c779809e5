using EnvControl.Application.Activation;
using EnvControl.Rules.Packs;

namespace EnvControl.Application.Ports;

/// <summary>The rule sets, while an action adds to them (写入中的规则集库).</summary>
public interface IRuleSetBookForWriting : IRuleSetBook
{
    /// <summary>Keeps a rule set by its content; one that is kept already stays as it is.</summary>
    void Keep(RulePack pack);

    /// <summary>Makes a kept rule set the one that counts from this moment on.</summary>
    RuleActivation Activate(RulePack pack, string? document, RuleTrialSummary trial);
}
