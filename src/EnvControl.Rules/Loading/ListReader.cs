using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Overlays;

namespace EnvControl.Rules.Loading;

/// <summary>Reads a list file (名单文件读取): guarantee, small and micro emitters, exemptions, off-peak stops.</summary>
public static class ListReader
{
    private static readonly ListDocument Undocumented = new(string.Empty, string.Empty, null, false);

    /// <summary>Reads the entries of a list.</summary>
    /// <param name="text">The JSON text.</param>
    /// <param name="where">The file's name for messages.</param>
    /// <param name="faults">Takes everything that is wrong; an entry that is wrong is left out of the answer.</param>
    public static ImmutableArray<Overlay> Read(string text, string where, ICollection<Fault> faults) =>
        JsonFile.Parse(where, Encoding.UTF8.GetBytes(text), faults) is { } file ? Read(file, faults) : [];

    internal static ImmutableArray<Overlay> Read(JsonFile file, ICollection<Fault> faults)
    {
        var entries = ImmutableArray.CreateBuilder<Overlay>();
        // Where the form of the head was refused it is told already; entries are looked at all the same, unless their kind is what is wrong.
        var document = file.IsSoundBeside(string.Empty, "entries") ? Document(file, faults) : null;
        if (file.Root.ValueKind != JsonValueKind.Object || !file.IsSound("/kind"))
        {
            return [];
        }

        if (
            file.IsSound("/entries")
            && (!file.Root.TryGetProperty("entries", out var items) || items.ValueKind != JsonValueKind.Array)
        )
        {
            faults.Add(
                RuleFaults.BadListEntry(
                    file.Where(string.Empty),
                    new("名单没有条目(entries)。", "The list has no entries (entries).")
                )
            );
            return [];
        }

        foreach (var (item, path) in file.Sound("/entries"))
        {
            var where = file.Where(path);
            try
            {
                if (
                    Entry(
                        file.Root.TextOrNull("kind") ?? string.Empty,
                        item,
                        document ?? Undocumented,
                        where,
                        faults
                    ) is
                    { } entry
                )
                {
                    entries.Add(entry);
                }
            }
            catch (EntryFaultException wrong)
            {
                faults.Add(Bad(where, wrong.What));
            }
            catch (Exception odd)
                when (odd is FormatException or InvalidOperationException or ArgumentException)
            {
                faults.Add(Bad(where, EntryFaultException.NoForm));
            }
        }

        return document is null ? [] : entries.ToImmutable();
    }

    private static Fault Bad(string where, Bilingual why) =>
        RuleFaults.BadListEntry(
            where,
            new($"条目无法读取：{why.Zh}。", $"The entry cannot be read: {why.En}.")
        );

    private static ListDocument? Document(JsonFile file, ICollection<Fault> faults)
    {
        if (
            file.Root.ValueKind == JsonValueKind.Object
            && file.Root.TryGetProperty("document", out var document)
            && document.ValueKind == JsonValueKind.Object
            && document.TextOrNull("number") is { } number
        )
        {
            if (document.TryGetProperty("date", out _) && document.DayOrNull("date") is null)
            {
                faults.Add(
                    RuleFaults.BadListEntry(
                        file.Where("/document/date"),
                        new(
                            "文件日期(document.date)有误，应为年-月-日。",
                            "The document's date (document.date) is wrong: year-month-day."
                        )
                    )
                );
            }

            return new ListDocument(
                number,
                document.TextOrNull("issuer") ?? string.Empty,
                document.DayOrNull("date"),
                document.IsTrue("sample")
            );
        }

        faults.Add(
            RuleFaults.BadListEntry(
                file.Where(string.Empty),
                new("名单没有依据文件(document.number)。", "The list names no document (document.number).")
            )
        );
        return null;
    }

    private static Overlay? Entry(
        string kind,
        JsonElement item,
        ListDocument document,
        string where,
        ICollection<Fault> faults
    )
    {
        if (!CreditCode.TryParse(item.TextOrNull("creditCode"), out var firm, out var wrong))
        {
            faults.Add(RuleFaults.BadListEntry(where, wrong));
            return null;
        }

        if (PeriodReader.Period(item, where, faults) is not { } period)
        {
            return null;
        }

        return Of(kind, item, firm, item.TextOrNull("line"), period, document);
    }

    /// <summary>Makes an entry of what an item approves.</summary>
    /// <exception cref="EntryFaultException">It lacks what its list needs, or a share is out of range or too fine.</exception>
    internal static Overlay Of(
        string kind,
        JsonElement item,
        CreditCode firm,
        string? line,
        EffectivePeriod period,
        ListDocument document
    ) =>
        kind switch
        {
            "guarantee" => new Guarantee(firm, line, period, document, Reason(item), Approved(item)),
            "small-micro" => new SmallMicroEmitter(firm, line, period, document),
            "exemption" => new Exemption(firm, line, period, document, Level(item)),
            "off-peak" => new OffPeakStop(
                firm,
                line,
                period,
                document,
                EntryFaultException.Percent(item, "sharePercent")
                    ?? throw EntryFaultException.Missing("sharePercent")
            ),
            _ => throw EntryFaultException.Of(
                $"没有“{kind}”这种名单，可写 guarantee、small-micro、exemption、off-peak",
                $"'{kind}' is no kind of list; use guarantee, small-micro, exemption or off-peak"
            ),
        };

    private static GuaranteeReason Reason(JsonElement item) =>
        item.TextOrNull("reason") switch
        {
            "livelihood" => GuaranteeReason.Livelihood,
            "urbanOperation" => GuaranteeReason.UrbanOperation,
            "foreignTrade" => GuaranteeReason.ForeignTrade,
            "nationalStrategy" => GuaranteeReason.NationalStrategy,
            var other => throw EntryFaultException.Of(
                $"“{other}”不是理由(reason)，可写 livelihood、urbanOperation、foreignTrade、nationalStrategy",
                $"'{other}' is no reason; use livelihood, urbanOperation, foreignTrade or nationalStrategy"
            ),
        };

    private static Measure Approved(JsonElement item)
    {
        if (EntryFaultException.Percent(item, "loadPercent") is { } load)
        {
            return new LoadCap(null, load);
        }

        return item.TryGetProperty("quantity", out var quantity) && quantity.ValueKind == JsonValueKind.Object
            ? new OutputCap(
                null,
                Number(quantity, "amount"),
                quantity.TextOrNull("unit") ?? throw EntryFaultException.Missing("unit")
            )
            : throw EntryFaultException.Of(
                "没有写批准的负荷(loadPercent)或产量(quantity)",
                "an approved load (loadPercent) or quantity is missing"
            );
    }

    private static AlertLevel Level(JsonElement item) =>
        AlertLevels.TryParse(item.TextOrNull("highestLevel"), out var level)
            ? level
            : throw EntryFaultException.Of(
                "“highestLevel”应为 yellow、orange 或 red",
                "'highestLevel' is yellow, orange or red"
            );

    private static decimal Number(JsonElement item, string name) =>
        item.NumberOrNull(name) ?? throw EntryFaultException.Missing(name);
}
