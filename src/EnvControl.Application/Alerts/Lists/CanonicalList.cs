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

/// <summary>A list as canonical JSON (清单规范文本): UTF-8, fields in a fixed order, whole numbers, quantities as text.</summary>
/// <remarks>A field is never left out: <c>null</c> says there is none. Amounts are milligrams or grams a day, shares permille.</remarks>
internal static class CanonicalList
{
    /// <summary>The name of this form; another form has another name.</summary>
    public const string Format = "envcontrol-alert-list/1";

    /// <summary>How a time of day is written.</summary>
    public static LocalTimePattern Time { get; } = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The bytes of a list.</summary>
    public static byte[] Write(AlertList list)
    {
        var page = new CanonicalPage();
        Head(page, list.Head);
        page.Rows("uses", list.Body.Uses, Use);
        page.Rows("totals", list.Body.Totals, Total);
        page.Rows("heldBack", list.Body.Held, Held);
        page.Rows("firms", list.Body.Firms, Firm);
        return page.End();
    }

    private static void Head(CanonicalPage page, ListHead head)
    {
        page.Field("format", json => json.WriteStringValue(Format));
        page.Field("number", json => json.WriteNumberValue(head.Number));
        page.Field("previous", json => Link(json, head.Previous));
        page.Field("alert", json => json.WriteNumberValue(head.Alert));
        page.Field("kind", json => json.WriteStringValue(head.Kind.Spell()));
        page.Field("origin", json => json.WriteStringValue(head.Origin.Spell()));
        page.Field("division", json => json.WriteStringValue(head.Division));
        page.Field("document", json => json.WriteStringValue(head.Document));
        page.Field("arrivedAt", json => Moment(json, head.ArrivedAt));
        page.Field("cause", json => json.WriteStringValue(head.Cause));
        page.Field("level", json => json.WriteStringValue(head.Level.Spell()));
        page.Field("effectiveFrom", json => Moment(json, head.EffectiveFrom));
        page.Rows("phases", head.Matter.Phases, Phase);
        page.Rows("earlierPhases", head.Matter.Course, Phase);
        page.Rows("scope", head.Matter.Scope.Entries, Scope);
        page.Field("bind", json => json.WriteStringValue(head.Matter.Bind.Spell()));
        page.Rows("waivers", head.Matter.Waivers, Waiver);
        page.Field("approval", json => Approval(json, head.Approval));
        page.Field("emergency", json => Text(json, head.Emergency));
        page.Field("issuedAt", json => Moment(json, head.IssuedAt));
        page.Field("basis", json => Basis(json, head.Basis));
        page.Rows("overlapping", head.Overlaps, Link);
        page.Field("sealKey", json => json.WriteStringValue(head.SealKey));
    }

    private static void Basis(Utf8JsonWriter json, ListBasis basis)
    {
        json.WriteStartObject();
        json.WriteNumber("inventoryVersion", basis.InventoryVersion);
        json.WriteString("inventorySha256", basis.InventoryHash);
        json.WriteString("ruleSet", basis.RuleSetId);
        json.WriteString("engine", basis.Engine);
        json.WriteString("engineVersion", basis.EngineVersion);
        json.WriteString("standingsKnownAt", BureauHour.Write(basis.KnownAt));
        json.WriteString("auditHead", basis.AuditHead);
        json.WriteEndObject();
    }

    private static void Approval(Utf8JsonWriter json, ListApproval? approval)
    {
        if (approval is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("office", approval.Office);
        json.WriteString("means", approval.Means);
        json.WriteString("number", approval.Number);
        json.WriteEndObject();
    }

    private static void Phase(Utf8JsonWriter json, AlertPhase phase)
    {
        json.WriteStartObject();
        json.WriteString("from", BureauHour.Write(phase.From));
        json.WriteString("level", phase.Level.Spell());
        json.WriteEndObject();
    }

    private static void Scope(Utf8JsonWriter json, ScopeEntry entry)
    {
        json.WriteStartObject();
        json.WriteBoolean("except", entry.IsException);
        json.WriteString("kind", entry.Kind.Spell());
        json.WriteString("value", entry.Value);
        json.WritePropertyName("from");
        Moment(json, entry.From);
        json.WriteEndObject();
    }

    private static void Waiver(Utf8JsonWriter json, Waiver waiver)
    {
        json.WriteStartObject();
        json.WriteString("group", waiver.Group.ToString());
        json.WriteString("reason", waiver.Reason);
        json.WriteString("reading", waiver.Reading);
        json.WriteEndObject();
    }

    private static void Use(Utf8JsonWriter json, GroupUse use)
    {
        json.WriteStartObject();
        json.WriteString("group", use.Group.ToString());
        json.WriteNumber("firms", use.Firms);
        json.WriteEndObject();
    }

    private static void Total(Utf8JsonWriter json, ListTotal total)
    {
        json.WriteStartObject();
        json.WriteString("from", BureauHour.Write(total.From));
        json.WriteString("level", total.Level.Spell());
        json.WriteNumber("firms", total.Firms);
        Saved(json, total.Saving);
        json.WriteStartObject("baseGramsPerDay");
        foreach (var pollutant in Pollutants.All)
        {
            json.WriteNumber(pollutant.Spell(), total.Base[pollutant]);
        }

        json.WriteEndObject();
        json.WriteStartArray("targets");
        foreach (var outcome in total.Outcomes)
        {
            json.WriteStartObject();
            json.WriteString("pollutant", outcome.Pollutant.Spell());
            Whole(json, "leastPermille", outcome.LeastPermille);
            Whole(json, "mostPermille", outcome.MostPermille);
            Whole(json, "targetPermille", outcome.TargetPermille);
            json.WriteString("outcome", ListWords.Spell(outcome.Outcome));
            json.WriteString("reason", ListWords.Spell(outcome.Reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Held(Utf8JsonWriter json, HeldFirm firm)
    {
        json.WriteStartObject();
        json.WriteString("creditCode", firm.CreditCode);
        json.WriteString("name", firm.Name);
        json.WriteString("division", firm.Division);
        json.WriteString("reason", ListWords.Spell(firm.Reason));
        Texts(json, "facts", firm.Facts);
        json.WriteStartArray("answers");
        foreach (var answer in firm.Answers)
        {
            json.WriteStartObject();
            json.WriteString("line", answer.Line);
            json.WriteString("level", answer.Level.Spell());
            json.WriteString("aspect", answer.Aspect);
            json.WriteString("first", answer.First);
            json.WriteString("second", answer.Second);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Firm(Utf8JsonWriter json, ListedFirm firm)
    {
        json.WriteStartObject();
        json.WriteString("creditCode", firm.CreditCode);
        json.WriteString("name", firm.Name);
        json.WriteString("division", firm.Division);
        json.WriteString("from", BureauHour.Write(firm.From));
        json.WritePropertyName("to");
        Moment(json, firm.To);
        json.WriteStartArray("spans");
        foreach (var span in firm.Spans)
        {
            Span(json, span);
        }

        json.WriteEndArray();
        Texts(json, "readings", firm.Readings);
        json.WriteStartArray("overlaps");
        foreach (var overlap in firm.Overlaps)
        {
            json.WriteStartObject();
            json.WriteNumber("alert", overlap.Alert);
            json.WriteNumber("list", overlap.List);
            json.WriteString("level", overlap.Level.Spell());
            json.WriteString("stricter", ListWords.Spell(overlap.Stricter));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("grounds");
        foreach (var ground in firm.Grounds)
        {
            json.WriteStartObject();
            json.WriteString("rule", ground.Rule);
            json.WriteString("instrument", ground.Instrument);
            json.WriteString("clause", ground.Clause);
            json.WriteString("trust", ground.Trust.Spell());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Span(Utf8JsonWriter json, FirmSpan span)
    {
        json.WriteStartObject();
        json.WriteString("from", BureauHour.Write(span.From));
        json.WriteString("level", span.Level.Spell());
        json.WritePropertyName("class");
        Text(json, span.Class?.Spell());
        json.WriteString("text", span.Text);
        json.WriteStartArray("measures");
        foreach (var measure in span.Measures)
        {
            json.WriteStartObject();
            json.WriteString("line", measure.Line);
            json.WriteString("action", measure.Action);
            json.WritePropertyName("quantity");
            // Text, so that no reader turns it into a binary fraction.
            Text(json, measure.Quantity?.ToString("0.############", CultureInfo.InvariantCulture));
            json.WriteString("unit", measure.Unit);
            json.WriteBoolean("atMost", measure.IsAtMost);
            Whole(json, "leastPermille", measure.LeastPermille);
            Whole(json, "mostPermille", measure.MostPermille);
            json.WritePropertyName("stopsFrom");
            Text(json, measure.WindowFrom is { } from ? Time.Format(from) : null);
            json.WritePropertyName("stopsTo");
            Text(json, measure.WindowTo is { } to ? Time.Format(to) : null);
            json.WriteString("rule", measure.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Saved(json, span.Saving);
        json.WriteString("trust", span.Trust.Spell());
        Texts(json, "unknownAmount", span.UnknownAmount);
        Texts(json, "uncovered", span.Uncovered);
        json.WriteEndObject();
    }

    private static void Saved(Utf8JsonWriter json, Saving saving)
    {
        json.WriteStartObject("savedMilligramsPerDay");
        foreach (var pollutant in Pollutants.All)
        {
            json.WritePropertyName(pollutant.Spell());
            json.WriteStartArray();
            json.WriteNumberValue(saving.Least[pollutant]);
            json.WriteNumberValue(saving.Most[pollutant]);
            json.WriteBooleanValue(saving.IsBaseKnown(pollutant));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Link(Utf8JsonWriter json, ListLink? link)
    {
        if (link is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("number", link.Number);
        json.WriteString("sha256", link.Sha256);
        json.WriteEndObject();
    }

    private static void Moment(Utf8JsonWriter json, Instant? instant) =>
        Text(json, instant is { } known ? BureauHour.Write(known) : null);

    private static void Text(Utf8JsonWriter json, string? text)
    {
        if (text is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStringValue(text);
        }
    }

    private static void Whole(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
