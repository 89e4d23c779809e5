using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Tests.Orders;

/// <summary>An order as a clerk writes it, of which one thing at a time is different.</summary>
internal static class OrderDraft
{
    public const string Sound = """
        {
          "kind": "control-order", "id": "first",
          "document": { "number": "某办〔2020〕1号", "issuer": "某市", "date": "2020-11-30" },
          "division": "4105",
          "from": "2020-11-30T20:00", "to": "2020-12-05T00:00",
          "levels": "any",
          "mode": "replaces",
          "provenance": "verified",
          "groups": [
            {
              "id": "one",
              "firms": [{ "name": "甲厂" }],
              "measures": [{ "action": "curtailment", "share": 40, "base": "emission-base", "per": "line" }],
              "text": "限产40%"
            }
          ]
        }
        """;

    /// <summary>An order read from the draft with a text replaced; it must be sound.</summary>
    public static ControlOrder With(params (string Text, string By)[] changes)
    {
        var (order, faults) = Read(changes);
        faults.ShouldBeEmpty();
        return order.ShouldNotBeNull();
    }

    /// <summary>What comes of the draft with a text replaced.</summary>
    public static (ControlOrder? Order, ImmutableArray<Fault> Faults) Read(
        params (string Text, string By)[] changes
    )
    {
        var text = Sound;
        foreach (var (old, by) in changes)
        {
            text.ShouldContain(old, Case.Sensitive);
            text = text.Replace(old, by, StringComparison.Ordinal);
        }

        var faults = new List<Fault>();
        var order = new OrderReader(Repository.Rules, faults).Read(text, "lists/orders/a.json");
        return (order, [.. faults]);
    }
}
