using System.Text.Json.Nodes;
using EnvControl.Application.Lookup;
using EnvControl.Cli.Screens;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;

namespace EnvControl.Cli.Documents;

/// <summary>The firms that may be meant as a JSON document (候选企业).</summary>
internal static class MatchesDocument
{
    /// <summary>The document.</summary>
    public static JsonObject Of(Fault fault, FirmMatches matches, EnterpriseTable firms)
    {
        var document = FaultDocument.Of([fault]);
        document["matches"] = JsonOutput.Items(
            matches.Firms.Take(MatchesScreen.Most),
            row => new JsonObject
            {
                ["creditCode"] = firms.CreditCodes.Text(row),
                ["name"] = firms.Names.Text(row),
                ["division"] = firms.Divisions.Text(row),
            }
        );
        document["more"] = Math.Max(0, matches.Firms.Length - MatchesScreen.Most);
        document["nearest"] = JsonOutput.Texts(matches.Nearest);
        return document;
    }
}
