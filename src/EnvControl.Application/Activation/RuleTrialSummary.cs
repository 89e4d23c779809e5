using NodaTime;

namespace EnvControl.Application.Activation;

/// <summary>How a rule set came out when it was tried (规则集检验摘要): what an activation rests on, in figures.</summary>
/// <param name="Accepted">Findings of the check that are accepted on purpose; others there were none.</param>
/// <param name="Cases">Cases run, all of which passed.</param>
/// <param name="Rules">Rules exercised by them, which are all that can be.</param>
/// <param name="Inventory">The inventory both engines decided: <c>inventory/7</c>, or <c>sample</c> for the made-up city.</param>
/// <param name="InventorySha256">Its hash.</param>
/// <param name="On">The day it was decided for.</param>
/// <param name="Firms">How many firms it holds.</param>
/// <param name="Differences">On how much the engines differed: zero.</param>
public sealed record RuleTrialSummary(
    int Accepted,
    int Cases,
    int Rules,
    string Inventory,
    string InventorySha256,
    LocalDate On,
    int Firms,
    int Differences
);
