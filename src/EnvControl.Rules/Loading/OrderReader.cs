using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Rules.Loading;

/// <summary>Reads the file of a control order (管控令读取), from a rules folder or an inventory's: everything, or a report of all that is wrong.</summary>
/// <param name="rules">The facts, processes and divisions that may be named.</param>
/// <param name="faults">Takes what is wrong; an order that is wrong is left out.</param>
public sealed partial class OrderReader(RuleSet rules, ICollection<Fault> faults)
{
    private const string Clause = "order";
    private readonly HashSet<string> _ids = [.. rules.Orders.Select(order => order.Id)];

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdForm { get; }

    /// <summary>Names whose own entries are wrong.</summary>
    internal WithheldNames Withheld { get; init; } = new();

    /// <summary>Reads an order.</summary>
    /// <param name="text">The JSON text.</param>
    /// <param name="where">The file's name for messages.</param>
    public ControlOrder? Read(string text, string where)
    {
        if (JsonFile.Parse(where, Encoding.UTF8.GetBytes(text), faults) is { } file)
        {
            return Read(file);
        }

        Withheld.AddAny(NameKind.Order);
        return null;
    }

    /// <summary>Reports the orders that take the place of one that is not there.</summary>
    /// <param name="orders">The orders read, and those of the rules.</param>
    public void CheckSuperseded(IReadOnlyCollection<ControlOrder> orders)
    {
        var known = orders.Select(order => order.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var order in orders)
        {
            foreach (
                var earlier in order.Supersedes.Where(id =>
                    !known.Contains(id) && !Withheld.MayBe(NameKind.Order, id)
                )
            )
            {
                faults.Add(OrderFaults.UnknownOrder(order.File, earlier, NearestWord.To(earlier, known)));
            }
        }
    }

    internal ControlOrder? Read(JsonFile file)
    {
        var own = new List<Fault>();
        var part = new OrderPart(file, file.Root, string.Empty, own);
        var order = part.Holds(
            "$schema",
            "kind",
            "id",
            "document",
            "division",
            "from",
            "to",
            "levels",
            "mode",
            "supersedes",
            "provenance",
            "note",
            "groups"
        )
            ? Order(part)
            : null;
        foreach (var fault in own)
        {
            faults.Add(fault);
        }

        if (own.Count == 0)
        {
            return order;
        }

        Withheld.Add(NameKind.Order, file.Root.TextOrNull("id"));
        return null;
    }

    private ControlOrder? Order(OrderPart part)
    {
        part.OneOf("kind", "control-order");
        var id = part.Text("id", "管控令编号", "the order's id");
        if (id.Length > 0 && (!IdForm.IsMatch(id) || IsOfRules(id) || !_ids.Add(id)))
        {
            part.Faults.Add(OrderFaults.BadId(part.Where("id"), id));
        }

        var isReplacing = part.OneOf("mode", "replaces", "adds") == "replaces";
        var levels = Levels(part);
        var trust = PeriodReader.TrustOf(
            part.OneOf("provenance", "verified", "adopted", "partial", "assumed"),
            part.Where("provenance"),
            part.Faults
        );
        var (from, to) = (Needed(part, "from"), part.Moment("to"));
        if (!part.Element.TryGetProperty("to", out _))
        {
            part.Faults.Add(
                OrderFaults.Missing(part.Where(), "to", "止的时刻，未定写 null", "the end, null while open")
            );
        }

        var isOutOfOrder = from is { } begin && to is { } end && end <= begin;
        if (isOutOfOrder)
        {
            part.Faults.Add(OrderFaults.OutOfOrder(part.Where("to")));
        }

        var before = part.Faults.Count;
        var groups = part.Parts("groups");
        if (groups.IsEmpty && part.Faults.Count == before)
        {
            part.Faults.Add(
                OrderFaults.Missing(part.Where(), "groups", "各组企业和措施", "groups with their measures")
            );
        }

        var instrument = Instrument(part, id, from, to, trust);
        if (part.Faults.Count > 0)
        {
            // The groups are looked over all the same. Which of two hours is wrong nobody knows, so groups are held against neither.
            instrument = null;
            (from, to) = isOutOfOrder ? (null, null) : (from, to);
        }

        var (asked, firms) = (new List<OrderRule>(), new List<OrderFirm>());
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var phases = new OrderPhases(
            rules,
            new OrderSetting(id, instrument, levels, isReplacing, trust, from, to),
            Withheld
        );
        foreach (var group in groups)
        {
            phases.Read(group, ids, asked, firms);
        }

        return instrument is null
            ? null
            : new ControlOrder(
                id,
                part.File.Name,
                instrument,
                from!.Value,
                to,
                part.Texts("supersedes"),
                [.. asked],
                [.. firms]
            );
    }

    /// <summary>Whether rules of the files have names that those of an order would have.</summary>
    private bool IsOfRules(string id) =>
        rules
            .Rules.Concat(rules.Classification.Select(known => known.Rule))
            .Any(rule => rule.Name.StartsWith(id + ".", StringComparison.Ordinal));

    private static LocalDateTime? Needed(OrderPart part, string member)
    {
        if (!part.Has(member))
        {
            part.Faults.Add(
                OrderFaults.Missing(
                    part.Where(),
                    member,
                    "起的时刻，如 2018-11-22T20:00",
                    "an hour such as 2018-11-22T20:00"
                )
            );
        }

        return part.Moment(member);
    }

    /// <summary>The levels; empty for any.</summary>
    private static ImmutableArray<string> Levels(OrderPart part)
    {
        if (part.Element.TextOrNull("levels") == "any")
        {
            return [];
        }

        var typed =
            part.Has("levels")
            && part.Element.GetProperty("levels").ValueKind == System.Text.Json.JsonValueKind.Array
                ? part.Texts("levels")
                : [];
        if (typed.IsEmpty || typed.Any(word => !AlertLevels.TryParse(word, out _)))
        {
            const string Wanted = "\"any\" / [\"yellow\",\"orange\",\"red\"]";
            part.Faults.Add(
                OrderFaults.Missing(
                    part.Where(part.Has("levels") ? "levels" : string.Empty),
                    "levels",
                    Wanted,
                    Wanted
                )
            );
        }

        return
        [
            .. typed.SelectMany(word =>
                AlertLevels.TryParse(word, out var level) ? [level.Spell()] : Array.Empty<string>()
            ),
        ];
    }

    private Instrument? Instrument(
        OrderPart part,
        string id,
        LocalDateTime? from,
        LocalDateTime? to,
        Trust trust
    )
    {
        var division = part.Text("division", "约束的行政区划代码", "the code of the division it binds");
        if (
            division.Length > 0
            && (
                !DivisionCode.TryParse(division, out _)
                || (
                    !Withheld.Holds(NameKind.Division)
                    && !rules.Divisions.Keys.Any(own => own.StartsWith(division, StringComparison.Ordinal))
                )
            )
        )
        {
            part.Faults.Add(
                OrderFaults.BadDivision(
                    part.Where("division"),
                    division,
                    NearestWord.To(division, rules.Divisions.Keys)
                )
            );
            return null;
        }

        if (!part.Has("document"))
        {
            part.Faults.Add(OrderFaults.Missing(part.Where(), "document", "依据文件", "the document"));
            return null;
        }

        var document = part with
        {
            Element = part.Element.GetProperty("document"),
            Path = $"{part.Path}/document",
        };
        if (!document.Holds("number", "title", "titleEn", "issuer", "date"))
        {
            return null;
        }

        var number = document.Text("number", "文号", "its number");
        var issuer = document.Text("issuer", "发文机关", "who issued it");
        if (document.Element.DayOrNull("date") is null)
        {
            document.Faults.Add(OrderFaults.Missing(document.Where(), "date", "年-月-日", "year-month-day"));
        }

        var title = document.TextOrNull("title", "题名", "its title") ?? number;
        return division.Length == 0 || from is not { } begin || (to is { } end && end <= begin)
            ? null
            : new Instrument(
                id,
                number,
                new Bilingual(
                    title,
                    document.TextOrNull("titleEn", "英文题名", "its English title") ?? title
                ),
                new Bilingual(issuer, issuer),
                DivisionCode.Parse(division),
                false,
                new EffectivePeriod(begin.Date, to is { } last ? LastDay(last) : null),
                trust,
                ImmutableSortedDictionary<string, string>.Empty.Add(Clause, "管控令"),
                part.TextOrNull("note", "说明", "a note") is { Length: > 0 } note
                    ? new Bilingual(note, note)
                    : null
            );
    }

    private static LocalDate LastDay(LocalDateTime end) =>
        end.TimeOfDay == LocalTime.Midnight ? end.Date : end.Date.PlusDays(1);
}
