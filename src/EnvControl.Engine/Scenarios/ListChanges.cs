using System.Globalization;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Overlays;
using EnvControl.Engine.RuleSets;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Engine.Scenarios;

/// <summary>Carries out changes of lists (执行名单改动): first everybody is taken off, then put on, whatever the order in the file.</summary>
internal sealed class ListChanges(
    CityDraft draft,
    RuleSet rules,
    LocalDate on,
    FirmChooser chooser,
    ChangeLedger ledger,
    ICollection<Fault> faults
)
{
    private readonly List<Overlay> _added = [];

    /// <summary>Takes firms off a list.</summary>
    public ChangeOutcome Apply(ListRemoval change)
    {
        var chosen = chooser.Choose(change.Firms);
        var altered = 0;
        foreach (var entry in EntriesOf(chosen, change.Kind).Where(entry => !draft.IsTaken(entry)))
        {
            if (change.Firms.Line is { } line && !entry.Bears(line))
            {
                continue;
            }

            draft.Take(entry);
            altered++;
            var note = $"unlist {Text(entry)}";
            if (rules.Overlays.Entries.Contains(entry, ReferenceEqualityComparer.Instance))
            {
                ledger.NoteRules(note);
            }
            else
            {
                ledger.NoteInventory(note);
            }
        }

        return new ChangeOutcome(change, chosen, altered);
    }

    /// <summary>Puts firms on a list. Call it after every removal.</summary>
    public ChangeOutcome Apply(ListAddition change)
    {
        var chosen = chooser.Choose(change.Firms);
        var altered = 0;
        foreach (var firm in chosen.Firms)
        {
            var code = draft.Baseline.Enterprises.CreditCodes.Text(firm);
            var entry = change.Entry with { Firm = CreditCode.Parse(code), Line = change.Firms.Line };
            if (IsListed(entry) is { } isInBaseline)
            {
                var list = ListKinds.Of(entry).Spell();
                faults.Add(ScenarioFaults.AlreadyListed(change.Where, code, list, isInBaseline));
                continue;
            }

            _added.Add(entry);
            draft.List(entry);
            ledger.NoteInventory($"list {Text(entry)}");
            altered++;
        }

        return new ChangeOutcome(change, chosen, altered);
    }

    /// <summary>Whether an entry for the same firm and line holds on the day: of the baseline, of this scenario, or <c>null</c> for neither.</summary>
    private bool? IsListed(Overlay entry)
    {
        bool Meets(Overlay other) =>
            other.Firm == entry.Firm
            && other.GetType() == entry.GetType()
            && (other.Line is null || entry.Line is null || other.Line == entry.Line)
            && other.Effective.Contains(on);
        return draft
                .Baseline.Overlays.Entries.Concat(rules.Overlays.Entries)
                .Any(other => Meets(other) && !draft.IsTaken(other))
                ? true
            : _added.Exists(Meets) ? false
            : null;
    }

    private IEnumerable<Overlay> EntriesOf(Chosen chosen, ListKind kind)
    {
        var codes = chosen
            .Firms.Select(firm => draft.Baseline.Enterprises.CreditCodes.Text(firm))
            .ToHashSet(StringComparer.Ordinal);
        return rules
            .Overlays.Entries.Concat(draft.Baseline.Overlays.Entries)
            .Where(entry =>
                ListKinds.Of(entry) == kind && codes.Contains(entry.Firm.Text) && entry.Effective.Contains(on)
            );
    }

    private static string Text(Overlay entry) =>
        entry switch
        {
            // The document that a scenario stands in for says nothing about what is approved.
            Guarantee guarantee => $"guarantee {Scope(entry)} {guarantee.Reason} {Text(guarantee.Approved)}",
            Exemption exemption => $"exemption {Scope(entry)} {exemption.HighestLevel}",
            OffPeakStop stop => $"off-peak {Scope(entry)} {stop.Share.Value}",
            _ => $"small-micro {Scope(entry)}",
        };

    private static string Text(Measure approved) =>
        approved switch
        {
            LoadCap load => $"load {load.Load.Value}",
            OutputCap cap => $"output {cap.Cap.ToString(CultureInfo.InvariantCulture)} {cap.Unit}",
            _ => approved.Action,
        };

    private static string Scope(Overlay entry)
    {
        var to = entry.Effective.To is { } end ? LocalDatePattern.Iso.Format(end) : "open";
        return $"{entry.Firm} {entry.Line} {LocalDatePattern.Iso.Format(entry.Effective.From)} {to}";
    }
}
