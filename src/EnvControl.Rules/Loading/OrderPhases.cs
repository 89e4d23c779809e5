using System.Collections.Immutable;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Rules.Loading;

/// <summary>Reads what an order asks of a group, phase by phase (管控令各组各阶段的措施).</summary>
/// <param name="rules">The facts, processes and divisions that may be named.</param>
/// <param name="setting">What the order says for all groups.</param>
/// <param name="withheld">Names whose own entries are wrong.</param>
internal sealed class OrderPhases(RuleSet rules, OrderSetting setting, WithheldNames withheld)
{
    private const string Clause = "order";
    private readonly OrderGroup _groups = new(rules, withheld);

    /// <summary>Reads a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="ids">The ids of groups so far; added to.</param>
    /// <param name="asked">Added to: what it asks.</param>
    /// <param name="firms">Added to: the firms it names.</param>
    public void Read(OrderPart group, HashSet<string> ids, List<OrderRule> asked, List<OrderFirm> firms)
    {
        if (
            !group.Holds(
                "id",
                "firms",
                "where",
                "divisions",
                "except",
                "start",
                "mode",
                "measures",
                "text",
                "textEn",
                "phases"
            )
        )
        {
            return;
        }

        var id = group.Text("id", "该组编号", "the group's id");
        if (
            id.Length > 0
            && (!id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') || !ids.Add(id))
        )
        {
            group.Faults.Add(OrderFaults.BadId(group.Where("id"), id));
        }

        var isReplacing = group.Has("mode")
            ? group.OneOf("mode", "replaces", "adds") == "replaces"
            : setting.IsReplacing;
        var start = group.Has("start") ? group.Moment("start") : setting.From;
        if (start < setting.From || start >= setting.To)
        {
            group.Faults.Add(OrderFaults.OutOfOrder(group.Where("start")));
        }

        var meant = _groups.Read(group, out var named);
        var phases = Phases(group, start);
        if (meant is null || group.Faults.Count > 0 || setting.Instrument is not { } instrument)
        {
            return;
        }

        for (var i = 0; i < phases.Count; i++)
        {
            var (from, measures, text) = phases[i];
            var name = i == 0 ? $"{setting.Id}.{id}" : $"{setting.Id}.{id}.{i + 1}";
            var to = i + 1 < phases.Count ? phases[i + 1].From : setting.To;
            asked.Add(
                new OrderRule(
                    setting.Id,
                    RuleOf(instrument, name, Condition(instrument, meant, measures), measures, text),
                    from!.Value,
                    to,
                    isReplacing
                )
                {
                    Meant = meant.Condition,
                    Levels = setting.Levels,
                }
            );
        }

        var processes = phases
            .SelectMany(phase => phase.Measures)
            .Select(measure => measure.Process)
            .ToArray();
        firms.AddRange(
            named.Select(firm =>
                firm with
                {
                    Processes =
                    [
                        .. processes
                            .OfType<string>()
                            .Where(p => p != FactIds.WholePlant)
                            .Distinct(StringComparer.Ordinal),
                    ],
                }
            )
        );
    }

    /// <summary>The phases of a group; where hours are wrong they are unknown, and nothing is said of their order.</summary>
    private List<(LocalDateTime? From, ImmutableArray<Measure> Measures, Bilingual Text)> Phases(
        OrderPart group,
        LocalDateTime? start
    )
    {
        var phases = new List<(LocalDateTime?, ImmutableArray<Measure>, Bilingual)>
        {
            (start, Measures(group), TextOf(group)),
        };
        var before = start;
        foreach (var phase in group.Parts("phases"))
        {
            if (!phase.Holds("from", "afterHours", "measures", "text", "textEn"))
            {
                continue;
            }

            var from = phase.Moment("from");
            if (
                phase.Element.NumberOrNull("afterHours") is { } hours
                && decimal.IsInteger(hours)
                && hours is > 0 and < 100_000
            )
            {
                from ??= start?.PlusHours((long)hours);
            }
            else if (!phase.Has("from") || phase.Has("afterHours"))
            {
                phase.Faults.Add(
                    OrderFaults.Missing(
                        phase.Where(),
                        "from",
                        "from（时刻）或 afterHours（自该组开始起的整小时数）",
                        "from (an hour) or afterHours (whole hours since the group's start)"
                    )
                );
            }

            if (from is { } at && (at <= before || at >= setting.To))
            {
                phase.Faults.Add(OrderFaults.OutOfOrder(phase.Where()));
            }

            before = from ?? before;
            phases.Add((before, Measures(phase), TextOf(phase)));
        }

        return phases;
    }

    private static Bilingual TextOf(OrderPart part)
    {
        var text = part.Text("text", "用自己的话写的要求", "what is asked, in words of your own");
        if (text.Contains('；', StringComparison.Ordinal))
        {
            // Measures of one firm are parted by it.
            part.Faults.Add(
                OrderFaults.Missing(
                    part.Where("text"),
                    "text",
                    "不带全角分号的文字",
                    "a text without the full-width semicolon"
                )
            );
        }

        return new Bilingual(text, part.TextOrNull("textEn", "英文", "the same in English") ?? text);
    }

    private ImmutableArray<Measure> Measures(OrderPart part)
    {
        var count = part.Faults.Count;
        var list = part.Parts("measures");
        if (list.IsEmpty && part.Faults.Count == count)
        {
            part.Faults.Add(
                OrderFaults.Missing(part.Where(), "measures", "至少一项措施", "at least one measure")
            );
        }

        // Of the rest of a file the reader of orders asks every member; what a measure holds besides would bind nobody in silence.
        list = [.. list.Where(item => item.Holds(MeasureReader.Members))];
        var reader = new MeasureReader(
            part.File,
            process =>
                rules.Processes.ContainsKey(process) || withheld.MayBe(NameKind.Process, process)
                    ? process
                    : NearestWord.To(process, rules.Processes.Keys),
            part.Faults
        );
        var measures = reader.Read(list.Select(item => (item.Element, item.Path)));
        foreach (
            var (measure, i) in measures
                .Select((measure, i) => (measure, i))
                .Where(pair => pair.measure is ApprovedLoad)
        )
        {
            part.Faults.Add(
                RuleFaults.BadMeasure(
                    part.Where($"measures/{i}"),
                    measure.Action,
                    new("管控令不能引用保障类名单", "an order cannot refer to the guarantee list")
                )
            );
        }

        // A firm without lines of its own is bound as well, though nobody knows by how much.
        return
        [
            .. measures,
            .. measures
                .Where(measure => measure.Process is not (null or FactIds.WholePlant))
                .Select(measure => new PlantPart(measure)),
        ];
    }

    /// <summary>The lines meant: of those the group means, the ones that a measure bears on, at the order's levels.</summary>
    private OrderTerm Condition(Instrument instrument, OrderTerm meant, ImmutableArray<Measure> measures)
    {
        var terms = new List<OrderTerm> { meant };
        if (measures.All(measure => measure.Process is not null))
        {
            terms.Add(
                OrderTerm.In(
                    FactIds.Process,
                    [.. measures.Select(measure => measure.Process!).Distinct(StringComparer.Ordinal)]
                )
            );
        }

        ImmutableArray<string> within =
        [
            .. rules
                .Divisions.Keys.Where(code => instrument.Binds!.Value.Contains(DivisionCode.Parse(code)))
                .Order(StringComparer.Ordinal),
        ];
        if (within.Length < rules.Divisions.Count)
        {
            // A county's order binds nobody outside the county.
            terms.Add(OrderTerm.In(FactIds.Division, within));
        }

        if (!setting.Levels.IsEmpty)
        {
            terms.Add(OrderTerm.In(FactIds.Level, setting.Levels));
        }

        return OrderTerm.All(terms);
    }

    private Rule RuleOf(
        Instrument instrument,
        string name,
        OrderTerm condition,
        ImmutableArray<Measure> measures,
        Bilingual text
    ) =>
        new(
            name,
            instrument.Id,
            0,
            condition.Text,
            condition.Condition,
            instrument.Effective,
            new Ground(name, instrument, Clause, setting.Trust),
            measures,
            [],
            text,
            [],
            []
        );
}
