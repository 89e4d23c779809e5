using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.SitePlans;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>Reads a list from its canonical JSON (读取清单规范文本).</summary>
internal static class CanonicalListReader
{
    /// <summary>The list, or <c>null</c> when the bytes are no list of this form.</summary>
    public static AlertList? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            return root.GetProperty("format").GetString() == CanonicalList.Format
                ? new AlertList(Head(root), Body(root))
                : null;
        }
        catch (Exception wrong)
            when (wrong
                    is JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or FormatException
                        or ArgumentException
                        or OverflowException
                        or IndexOutOfRangeException
                        or UnparsableValueException
            )
        {
            return null;
        }
    }

    private static ListHead Head(JsonElement root)
    {
        var approval = root.GetProperty("approval");
        var basis = root.GetProperty("basis");
        return new ListHead(
            root.GetProperty("number").GetInt32(),
            Link(root.GetProperty("previous")),
            root.GetProperty("alert").GetInt32(),
            AlertWords.TryParse(Text(root, "kind"), out NoticeKind kind) ? kind : throw Wrong("kind"),
            AlertWords.TryParse(Text(root, "origin"), out AlertOrigin origin)
                ? origin
                : throw Wrong("origin"),
            Text(root, "division"),
            Text(root, "document"),
            Moment(root, "arrivedAt"),
            Text(root, "cause"),
            Level(root),
            new ListMatter(
                Rows(root, "phases", Phase),
                Rows(root, "earlierPhases", Phase),
                new AlertScope(Rows(root, "scope", Scope)),
                Rows(root, "waivers", Waiver),
                PlanWords.ModeOf(Text(root, "bind"))
            ),
            approval.ValueKind == JsonValueKind.Null
                ? null
                : new ListApproval(
                    Text(approval, "office"),
                    Text(approval, "means"),
                    Text(approval, "number")
                ),
            root.GetProperty("emergency").GetString(),
            BureauHour.Read(Text(root, "issuedAt")),
            new ListBasis(
                basis.GetProperty("inventoryVersion").GetInt32(),
                Text(basis, "inventorySha256"),
                Text(basis, "ruleSet"),
                Text(basis, "engine"),
                Text(basis, "engineVersion"),
                BureauHour.Read(Text(basis, "standingsKnownAt")),
                Text(basis, "auditHead")
            ),
            Rows(root, "overlapping", link => Link(link)!),
            Text(root, "sealKey")
        );
    }

    private static ListBody Body(JsonElement root) =>
        new(
            Rows(root, "uses", use => new GroupUse(Group(use), use.GetProperty("firms").GetInt32())),
            Rows(root, "heldBack", Held),
            Rows(root, "totals", Total),
            Rows(root, "firms", Firm)
        );

    private static AlertPhase Phase(JsonElement phase) =>
        new(BureauHour.Read(Text(phase, "from")), Level(phase));

    private static ScopeEntry Scope(JsonElement entry) =>
        new(
            AlertWords.TryParse(Text(entry, "kind"), out ScopeKind kind) ? kind : throw Wrong("kind"),
            Text(entry, "value"),
            Moment(entry, "from"),
            entry.GetProperty("except").GetBoolean()
        );

    private static Waiver Waiver(JsonElement waiver) =>
        new(Group(waiver), Text(waiver, "reason"), Text(waiver, "reading"), string.Empty);

    private static WaiverGroup Group(JsonElement element) =>
        WaiverGroup.TryParse(Text(element, "group"), out var group) ? group : throw Wrong("group");

    private static ListTotal Total(JsonElement total)
    {
        var grams = total.GetProperty("baseGramsPerDay");
        return new ListTotal(
            BureauHour.Read(Text(total, "from")),
            Level(total),
            total.GetProperty("firms").GetInt32(),
            Saved(total),
            PollutantAmounts.From(p => grams.GetProperty(p.Spell()).GetInt64()),
            Rows(
                total,
                "targets",
                outcome => new ListOutcome(
                    Pollutants.All.Single(p => p.Spell() == Text(outcome, "pollutant")),
                    Whole(outcome, "leastPermille"),
                    Whole(outcome, "mostPermille"),
                    Whole(outcome, "targetPermille"),
                    ListWords.Outcome(Text(outcome, "outcome")),
                    ListWords.Reason(Text(outcome, "reason"))
                )
            )
        );
    }

    private static HeldFirm Held(JsonElement firm) =>
        new(
            Text(firm, "creditCode"),
            Text(firm, "name"),
            Text(firm, "division"),
            ListWords.Held(Text(firm, "reason")),
            Texts(firm, "facts"),
            Rows(
                firm,
                "answers",
                answer => new EngineAnswers(
                    Text(answer, "line"),
                    Level(answer),
                    Text(answer, "aspect"),
                    Text(answer, "first"),
                    Text(answer, "second")
                )
            )
        );

    private static ListedFirm Firm(JsonElement firm) =>
        new(
            Text(firm, "creditCode"),
            Text(firm, "name"),
            Text(firm, "division"),
            Rows(firm, "spans", Span),
            Moment(firm, "to"),
            Texts(firm, "readings"),
            Rows(
                firm,
                "overlaps",
                overlap => new ListOverlap(
                    overlap.GetProperty("alert").GetInt32(),
                    overlap.GetProperty("list").GetInt32(),
                    Level(overlap),
                    ListWords.Side(Text(overlap, "stricter"))
                )
            ),
            Rows(
                firm,
                "grounds",
                ground => new ListedGround(
                    Text(ground, "rule"),
                    Text(ground, "instrument"),
                    Text(ground, "clause"),
                    TrustOf(ground)
                )
            )
        );

    private static FirmSpan Span(JsonElement span) =>
        new(
            BureauHour.Read(Text(span, "from")),
            Level(span),
            span.GetProperty("class").GetString() is not { } word ? null
                : ControlClasses.TryParse(word, out var value) ? value
                : throw Wrong("class"),
            Text(span, "text"),
            Rows(span, "measures", Measure),
            Saved(span),
            TrustOf(span),
            Texts(span, "unknownAmount"),
            Texts(span, "uncovered")
        );

    private static ListedMeasure Measure(JsonElement measure) =>
        new(
            Text(measure, "line"),
            Text(measure, "action"),
            measure.GetProperty("quantity").GetString() is { } quantity
                ? decimal.Parse(quantity, CultureInfo.InvariantCulture)
                : null,
            Text(measure, "unit"),
            measure.GetProperty("atMost").GetBoolean(),
            (int?)Whole(measure, "leastPermille"),
            (int?)Whole(measure, "mostPermille"),
            Time(measure, "stopsFrom"),
            Time(measure, "stopsTo"),
            Text(measure, "rule")
        );

    private static Saving Saved(JsonElement element)
    {
        var saved = element.GetProperty("savedMilligramsPerDay");
        var known = Pollutants
            .All.Where(p => saved.GetProperty(p.Spell())[2].GetBoolean())
            .Aggregate(0, (bits, p) => bits | (1 << (int)p));
        return new Saving(
            PollutantAmounts.From(p => saved.GetProperty(p.Spell())[0].GetInt64()),
            PollutantAmounts.From(p => saved.GetProperty(p.Spell())[1].GetInt64()),
            known
        );
    }

    private static ListLink? Link(JsonElement link) =>
        link.ValueKind == JsonValueKind.Null
            ? null
            : new ListLink(link.GetProperty("number").GetInt32(), Text(link, "sha256"));

    private static AlertLevel Level(JsonElement element) =>
        AlertLevels.TryParse(Text(element, "level"), out var level) ? level : throw Wrong("level");

    private static Trust TrustOf(JsonElement element) =>
        Trusts.TryParse(Text(element, "trust"), out var trust) ? trust : throw Wrong("trust");

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw Wrong(name);

    private static Instant? Moment(JsonElement element, string name) =>
        element.GetProperty(name).GetString() is { } text ? BureauHour.Read(text) : null;

    private static LocalTime? Time(JsonElement element, string name) =>
        element.GetProperty(name).GetString() is { } text
            ? CanonicalList.Time.Parse(text).GetValueOrThrow()
            : null;

    private static long? Whole(JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt64() : null;

    private static ImmutableArray<string> Texts(JsonElement element, string name) =>
        Rows(element, name, text => text.GetString() ?? throw Wrong(name));

    private static ImmutableArray<T> Rows<T>(JsonElement element, string name, Func<JsonElement, T> row) =>
        [.. element.GetProperty(name).EnumerateArray().Select(row)];

    private static FormatException Wrong(string name) => new($"'{name}' is not what a list has there.");
}
