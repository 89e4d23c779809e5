using System.Collections.Immutable;
using System.Text.Json.Nodes;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Cli.Documents;

/// <summary>What the issued lists ask at an instant, as JSON (义务).</summary>
internal static class DutyDocument
{
    /// <summary>The city.</summary>
    public static JsonObject Of(ImmutableArray<FirmDuty> duties, Instant at, ImmutableArray<string> files) =>
        new()
        {
            ["at"] = BureauHour.Write(at),
            ["bound"] = duties.Count(duty => duty.Holding.Span is not null),
            ["heldBack"] = duties.Count(duty => duty.Holding.Span is null),
            ["overlapping"] = duties.Count(duty => duty.Bindings.Length > 1),
            ["files"] = JsonOutput.Texts(files),
        };

    /// <summary>One firm.</summary>
    public static JsonObject Of(FirmDuty? duty, string typed, Instant at) =>
        new()
        {
            ["at"] = BureauHour.Write(at),
            ["creditCode"] = duty?.CreditCode ?? typed,
            ["name"] = duty?.Name,
            ["bound"] = duty?.Holding.Span is not null,
            ["bindings"] = JsonOutput.Items(
                duty?.Bindings ?? [],
                binding => Binding(binding, BureauHour.Of(at).TimeOfDay)
            ),
        };

    private static JsonObject Binding(FirmBinding binding, LocalTime time) =>
        new()
        {
            ["alert"] = binding.List.Alert,
            ["list"] = binding.List.Number,
            ["level"] = (binding.Span?.Level ?? binding.List.Level).Spell(),
            ["class"] = binding.Span?.Class?.Spell(),
            ["from"] = binding.Span is { } span ? BureauHour.Write(span.From) : null,
            ["text"] = binding.Span?.Text,
            ["measures"] = JsonOutput.Items(
                binding.Span?.Measures ?? [],
                measure => new JsonObject
                {
                    ["line"] = measure.Line,
                    ["action"] = measure.Action,
                    ["quantity"] = measure.Quantity,
                    ["unit"] = measure.Unit,
                    ["leastPermille"] = measure.LeastPermille,
                    ["mostPermille"] = measure.MostPermille,
                    ["rule"] = measure.Rule,
                    ["atThisHour"] = measure.HoldsAt(time),
                }
            ),
            ["grounds"] = JsonOutput.Items(
                binding.Firm?.Grounds ?? [],
                ground => new JsonObject
                {
                    ["rule"] = ground.Rule,
                    ["instrument"] = ground.Instrument,
                    ["clause"] = ground.Clause,
                }
            ),
            ["heldBack"] = binding.Held is { } held
                ? new JsonObject
                {
                    ["reason"] = ListWords.Spell(held.Reason),
                    ["facts"] = JsonOutput.Texts(held.Facts),
                }
                : null,
        };
}
