using EnvControl.Application.Auditing;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Rules.Checks;
using EnvControl.Rules.Packs;

namespace EnvControl.Application.Activation;

/// <summary>Makes a rule set the one that counts (启用规则集): packed, tried as packed, and kept with how it came out. Running alerts stay as they are.</summary>
/// <param name="store">Where it is kept.</param>
/// <param name="trial">Tries it.</param>
/// <param name="place">Where it stays unpacked for the next time; <c>null</c> for nowhere.</param>
public sealed class ActivateRules(IStore store, TryRules trial, string? place = null)
{
    /// <summary>The action's name in the audit trail.</summary>
    public const string Action = "rules.activate";

    /// <summary>Tries the rules and, if nothing speaks against them, activates them.</summary>
    /// <param name="shipped">The folder that travels with the program.</param>
    /// <param name="folder">A folder that replaces or extends it; <c>null</c> for none.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="document">The document behind it; <c>null</c> for none.</param>
    /// <param name="checking">Told how far the check has come; may be <c>null</c>.</param>
    /// <param name="deciding">Told how far the engines have come; may be <c>null</c>.</param>
    /// <returns>How the rules came out, and the activation; <c>null</c> when something spoke against them and nothing was kept.</returns>
    /// <exception cref="FaultException">The rules cannot be loaded, or nothing can be kept.</exception>
    public (RuleTrial Trial, RuleActivation? Activation) Run(
        string shipped,
        string? folder,
        Actor by,
        string? document,
        IProgress<CheckProgress>? checking = null,
        IProgress<StageProgress>? deciding = null
    )
    {
        var pack = RulePacker.Pack(shipped, folder);
        var tried = RuleUnpacker.With(pack, place, unpacked => trial.Run(unpacked, checking, deciding));
        return (tried, tried.IsPassed ? Keep(pack, tried, by, document) : null);
    }

    private RuleActivation Keep(RulePack pack, RuleTrial tried, Actor by, string? document) =>
        store.Write(
            new Deed(by, Action),
            kept =>
            {
                var before = kept.RuleSets.Active?.RuleSet;
                kept.RuleSets.Keep(pack);
                var activation = kept.RuleSets.Activate(pack, document, tried.Summary);
                kept.Record(
                    new AuditSubject(
                        FormattableString.Invariant($"rules/{activation.Number}"),
                        before,
                        pack.Id,
                        document
                    )
                );
                return activation;
            }
        );
}
