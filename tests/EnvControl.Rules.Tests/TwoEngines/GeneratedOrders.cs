using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Tests.TwoEngines;

/// <summary>Makes up control orders around 1 December 2020, as files a clerk writes: by code, by name, by condition, in phases, one over another.</summary>
public sealed class GeneratedOrders(int seed)
{
    private readonly Draw _draw = new(seed);

    /// <summary>Some orders, read as files are.</summary>
    public ImmutableArray<ControlOrder> Make(RuleSet rules)
    {
        var faults = new List<Fault>();
        var reader = new OrderReader(rules, faults);
        ImmutableArray<ControlOrder> orders =
        [
            .. Enumerable
                .Range(1, 1 + _draw.Below(3))
                .Select(number => reader.Read(Order(number), $"order-{number}.json"))
                .OfType<ControlOrder>(),
        ];
        faults.ShouldBeEmpty();
        return orders;
    }

    private static string CodeOf(int firm) =>
        CreditCode.Complete("91410500", $"DEM{firm.ToString("D5", CultureInfo.InvariantCulture)}").Text;

    private string Order(int number) =>
        $$"""
            { "kind": "control-order", "id": "order-{{number}}",
              "document": { "number": "generated", "issuer": "nobody", "date": "2020-11-30" },
              "division": "4105", "from": "2020-11-30T20:00", "to": {{_draw.Of(
                "null",
                "\"2020-12-01T21:00\"",
                "\"2020-12-05T00:00\""
            )}},
              "levels": {{_draw.Of("\"any\"", "[\"orange\",\"red\"]", "[\"yellow\"]")}},
              "mode": "{{_draw.Of("replaces", "adds")}}", "provenance": "{{_draw.Of("partial", "assumed")}}",
              "supersedes": [{{(number > 1 && _draw.OneIn(3) ? $"\"order-{number - 1}\"" : string.Empty)}}],
              "groups": [{{string.Join(",", Enumerable.Range(1, 1 + _draw.Below(3)).Select(Group))}}] }
            """;

    private string Group(int number) =>
        $$"""
            { "id": "g{{number}}", {{Meant()}}
              "start": "{{_draw.Of("2020-11-30T20:00", "2020-12-01T08:00")}}",
              "measures": [{{Measures()}}], "text": "text",
              "phases": [{{(
                _draw.OneIn(3)
                    ? $"{{\"afterHours\":{_draw.Of("5", "10")},\"measures\":[{Measures()}],\"text\":\"later\"}}"
                    : string.Empty
            )}}] }
            """;

    private string Meant() =>
        _draw.Below(5) switch
        {
            0 => $"\"where\": \"{Where()}\",",
            1 => $"\"divisions\": [\"{_draw.Of("4105", "410522")}\"], \"where\": \"{Where()}\",",
            2 => $"\"firms\": [{Firms()}], \"where\": \"{Where()}\",",
            3 => $"\"where\": \"{Where()}\", \"except\": [{Firms()}],",
            _ => $"\"firms\": [{Firms()}],",
        };

    private string Firms() =>
        string.Join(
            ",",
            Enumerable
                .Range(0, 1 + _draw.Below(12))
                .Select(_ =>
                {
                    var code = CodeOf(_draw.Below(60));
                    var lines = _draw.OneIn(5) ? ", \"lines\": [\"1#\",\"2#\"]" : string.Empty;
                    return _draw.OneIn(2)
                        ? $"{{ \"creditCode\": \"{code}\"{lines} }}"
                        : $"{{ \"name\": \"firm {code}\"{lines} }}";
                })
        );

    private string Where() =>
        _draw.Below(8) switch
        {
            0 => "ovenHeightM >= 4.3",
            1 => "not(ovenHeightM > 6) && solventCoating == true",
            2 => "grade in (\\\"B\\\",\\\"ungraded\\\")",
            3 => "process == \\\"clinker-kiln\\\" || guarantee == true",
            4 => "industry == \\\"N15\\\" && operatingDays < 200.5",
            5 => "stopHours + ovenHeightM > 12",
            6 => "leading == false || exemptLevel != \\\"none\\\"",
            _ => "suspended == false",
        };

    private string Measures() =>
        string.Join(",", Enumerable.Range(0, 1 + _draw.Below(2)).Select(_ => Measure()));

    private string Measure()
    {
        var process = _draw.OneIn(2)
            ? string.Empty
            : $", \"process\": \"{_draw.Of(GeneratedRules.Processes.AsSpan())}\"";
        return _draw.Below(9) switch
        {
            0 => $"{{ \"action\": \"shutdown\"{process} }}",
            1 => $"{{ \"action\": \"lineStop\", \"share\": {_draw.Of("50", "33.3", "100")}{process} }}",
            2 =>
                $"{{ \"action\": \"timeWindow\", \"from\": \"23:00\", \"to\": \"{_draw.Of("06:00", "07:00")}\"{process} }}",
            3 => $"{{ \"action\": \"stopUnits\", \"count\": 1{process} }}",
            4 => $"{{ \"action\": \"outputCap\", \"cap\": 100.5, \"unit\": \"t/d\"{process} }}",
            5 =>
                $"{{ \"action\": \"curtailment\", \"share\": 30, \"base\": \"emission-base\", \"per\": \"line\"{process} }}",
            6 =>
                $"{{ \"action\": \"processLimit\", \"parameter\": \"heats\", \"max\": 22, \"unit\": \"1/d\"{process} }}",
            7 => $"{{ \"action\": \"asWritten\", \"barred\": \"as before\"{process} }}",
            _ => $"{{ \"action\": \"hotStandby\"{process} }}",
        };
    }
}
