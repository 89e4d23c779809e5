using EnvControl.Application.ApiKeys;
using EnvControl.Application.Ports;
using EnvControl.Web.Api.Answers;
using EnvControl.Web.Reading;

namespace EnvControl.Web.Api.RuleSets;

/// <summary>The rules that count (现行规则接口).</summary>
internal static class RuleEndpoints
{
    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/rules", Active)
            .RequireScope(ApiScope.ReadRules)
            .Says("现行规则集和它依据的文件", "The rule set that counts, and the documents it rests on")
            .Produces<RulesBody>();

    private static Tagged Active(IStore store, ActiveRules active)
    {
        if (store.Read(kept => kept.RuleSets.Active) is not { } activation)
        {
            throw new StatusException(StatusCodes.Status404NotFound, ApiFaults.NotFound("rules"));
        }

        var rules = active.Rules;
        return Tagged.Of(
            new RulesBody(
                activation.RuleSet,
                activation.Name,
                rules.Division.Text,
                activation.From.ToDateTimeOffset(),
                activation.By,
                activation.Document,
                rules.Rules.Length,
                [
                    .. rules
                        .Rules.Select(rule => rule.Ground.Instrument)
                        .DistinctBy(instrument => instrument.Id, StringComparer.Ordinal)
                        .OrderBy(instrument => instrument.Id, StringComparer.Ordinal)
                        .Select(InstrumentBody.Of),
                ]
            )
        );
    }
}
