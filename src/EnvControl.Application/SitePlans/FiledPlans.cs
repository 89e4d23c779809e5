using System.Collections.Concurrent;
using System.Collections.Immutable;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;
using EnvControl.Engine.SitePlans;
using EnvControl.Rules.SitePlans;
using NodaTime;

namespace EnvControl.Application.SitePlans;

/// <summary>What the firms of an inventory filed, read and laid on their lines (填报措施落到生产线).</summary>
/// <remarks>
/// A line's own text goes before its firm's. A firm's text that names process steps is about the lines of those steps only.
/// Thread-safe; each text is read once.
/// </remarks>
internal sealed class FiledPlans : IFiledPlans
{
    private readonly EmergencyReductionInventory _inventory;
    private readonly LocalDate _on;
    private readonly MeasureTextReader _reader;
    private readonly CopiedTexts _copied;
    private readonly ConcurrentDictionary<string, MeasureReading> _readings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Rule> _rules = new(StringComparer.Ordinal);

    /// <summary>Prepares to read the texts of an inventory.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="rules">The rules, whose words for process steps are used.</param>
    /// <param name="on">The day; what was filed later is not there yet.</param>
    public FiledPlans(EmergencyReductionInventory inventory, RuleSet rules, LocalDate on)
    {
        _inventory = inventory;
        _on = on;
        _reader = new MeasureTextReader(rules.MeasureWords);
        _copied = new CopiedTexts(inventory.SitePlans, on);
    }

    /// <inheritdoc/>
    public FiledPlan? Of(int line, AlertLevel level)
    {
        var (plans, lines) = (_inventory.SitePlans, _inventory.Lines);
        var code = CodeOf(lines.FirmOf(line));
        var own = RowOf(code, lines.Names.Text(line));
        if (own >= 0 && plans.Texts(level).Text(own) is { Length: > 0 } text)
        {
            return Plan(own, text, Readings(text).OfLine(lines.Processes.Text(line)), isOfLine: true);
        }

        var whole = RowOf(code);
        if (whole < 0 || plans.Texts(level).Text(whole) is not { Length: > 0 } shared)
        {
            return null;
        }

        var measures = Readings(shared).OfFirm(lines.Processes.Text(line), StepsOf(lines.FirmOf(line)));
        return measures.IsEmpty ? null : Plan(whole, shared, measures, isOfLine: false);
    }

    /// <inheritdoc/>
    public FirmFiling OfFirm(int firm, AlertLevel level)
    {
        var code = CodeOf(firm);
        var whole = RowOf(code);
        var text = whole < 0 ? string.Empty : _inventory.SitePlans.Texts(level).Text(whole);
        return new FirmFiling(
            text,
            _copied.With(code, level),
            text.Length == 0 ? [] : Readings(text).NotApplied(StepsOf(firm))
        );
    }

    /// <summary>The row of a firm's or line's filing, or −1 when there is none by the day.</summary>
    private int RowOf(string creditCode, string line = "")
    {
        var row = _inventory.SitePlans.IndexOf(creditCode, line);
        return row >= 0 && _inventory.SitePlans.FiledOn(row) > _on ? -1 : row;
    }

    private string CodeOf(int firm) => _inventory.Enterprises.CreditCodes.Text(firm);

    private PlanClauses Readings(string text) => new(_readings.GetOrAdd(text, _reader.Read).Clauses);

    /// <summary>The process step of each group of lines: a step twice where two industries have it.</summary>
    private ImmutableArray<string> StepsOf(int firm)
    {
        var lines = _inventory.Lines;
        var (start, length) = lines.LinesOf(firm).GetOffsetAndLength(lines.Count);
        return
        [
            .. Enumerable
                .Range(start, length)
                .Select(line => (Step: lines.Processes.Text(line), Industry: lines.Industries.Text(line)))
                .Distinct()
                .Select(group => group.Step),
        ];
    }

    private FiledPlan Plan(
        int row,
        string text,
        ImmutableArray<Domain.Measures.Measure> measures,
        bool isOfLine
    ) =>
        new(
            _rules.GetOrAdd(text, PlanVocabulary.RuleOf),
            text,
            measures,
            isOfLine,
            _inventory.SitePlans.FiledIn.Text(row),
            _inventory.SitePlans.FiledOn(row)
        );
}
