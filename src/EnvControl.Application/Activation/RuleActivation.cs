using EnvControl.Domain.Law;
using NodaTime;

namespace EnvControl.Application.Activation;

/// <summary>The act by which a rule set becomes the one that counts (规则集启用): never changed, only followed by another.</summary>
/// <param name="Number">Its number, from 1 without gap.</param>
/// <param name="RuleSet">The id of the rule set.</param>
/// <param name="Name">What the rule set calls itself.</param>
/// <param name="From">The moment from which it counts. Alerts that run stay with the rules they were issued under.</param>
/// <param name="By">Who activated it.</param>
/// <param name="Document">The document behind it; <c>null</c> for none.</param>
/// <param name="Trial">How the rules came out when they were tried.</param>
public sealed record RuleActivation(
    int Number,
    string RuleSet,
    Bilingual Name,
    Instant From,
    string By,
    string? Document,
    RuleTrialSummary Trial
);
