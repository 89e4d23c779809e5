using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;

namespace EnvControl.Engine.Scenarios;

/// <summary>Carries out changes of lines (执行生产线改动).</summary>
internal sealed class LineChanges(
    CityDraft draft,
    FirmChooser chooser,
    ChangeLedger ledger,
    ICollection<Fault> faults
)
{
    private LineTable Lines => draft.Baseline.Lines;

    /// <summary>Closes lines.</summary>
    public ChangeOutcome Apply(LineClosing change)
    {
        var chosen = chooser.Choose(change.Lines);
        var altered = 0;
        foreach (var line in chosen.Lines.Where(line => ledger.Claim(Name(line), "close", change.Where)))
        {
            draft.Close(line);
            ledger.NoteInventory($"close {Name(line)}");
            altered++;
        }

        return new ChangeOutcome(change, chosen, altered);
    }

    /// <summary>Scales lines.</summary>
    public ChangeOutcome Apply(LineScaling change)
    {
        var chosen = chooser.Choose(change.Lines);
        var altered = 0;
        var value = $"scale {change.Part} {change.Permille}";
        foreach (var line in chosen.Lines.Where(line => ledger.Claim(Name(line), value, change.Where)))
        {
            if (change.Permille != 1000)
            {
                draft.Scale(line, change.Permille, change.Part);
                ledger.NoteInventory($"{value} {Name(line)}");
                altered++;
            }
        }

        return new ChangeOutcome(change, chosen, altered);
    }

    /// <summary>Adds a line.</summary>
    public ChangeOutcome Apply(LineAddition change)
    {
        var firm = chooser.FirmOf(change.Firm, change.Where);
        if (firm < 0 || !Fits(firm, change))
        {
            return new ChangeOutcome(change, Chosen.Nobody, 0);
        }

        var name = change.Facts[FactIds.Line].Text;
        var facts = string.Join(' ', change.Facts.Select(fact => $"{fact.Key}={fact.Value}"));
        if (ledger.Claim($"line {change.Firm} {name}", facts, change.Where))
        {
            draft.Add(firm, change.Facts);
            ledger.NoteInventory($"add {change.Firm} {facts}");
        }

        return new ChangeOutcome(change, Chosen.Nobody with { Firms = [firm] }, 1);
    }

    private string Name(int line) =>
        $"line {draft.Baseline.Enterprises.CreditCodes.Text(Lines.FirmOf(line))} {Lines.Names.Text(line)}";

    private bool Fits(int firm, LineAddition change)
    {
        var before = faults.Count;
        var name = change.Facts[FactIds.Line].Text;
        if (chooser.LinesOf(firm).Any(line => Lines.Names.Text(line) == name))
        {
            faults.Add(ScenarioFaults.LineExists(change.Where, change.Firm, name));
        }

        var own = draft
            .Baseline.Enterprises.StandingsOf(firm)
            .ToArray()
            .Select(standing => standing.Industry.Text)
            .ToArray();
        var industry = change.Facts.GetValueOrDefault(FactIds.Industry);
        if (!industry.IsMissing && !own.Contains(industry.Text, StringComparer.Ordinal))
        {
            faults.Add(ScenarioFaults.NotItsIndustry(change.Where, change.Firm, industry.Text, own));
        }
        else if (industry.IsMissing && own.Length > 1)
        {
            faults.Add(
                ScenarioFaults.LineDoesNotFit(
                    change.Where,
                    change.Firm,
                    $"企业有多个行业（{string.Join('、', own)}），要写明 industry",
                    $"the firm has several industries ({string.Join(", ", own)}): name the line's industry"
                )
            );
        }

        Unit(firm, change);
        return faults.Count == before;
    }

    /// <summary>Outputs of one process are added up in a firm, so that they share a unit.</summary>
    private void Unit(int firm, LineAddition change)
    {
        var unit = change.Facts.GetValueOrDefault(FactIds.CapacityUnit).ToString();
        string[] quantities = [FactIds.CapacityApproved, FactIds.CapacityPermitted, FactIds.ActualOutput];
        if (unit.Length == 0)
        {
            if (Array.Exists(quantities, change.Facts.ContainsKey))
            {
                faults.Add(
                    ScenarioFaults.LineDoesNotFit(
                        change.Where,
                        change.Firm,
                        "有产能或产量而无单位（capacityUnit）",
                        "a capacity or output stands without its unit (capacityUnit)"
                    )
                );
            }

            return;
        }

        var process = change.Facts[FactIds.Process].Text;
        var other = chooser
            .LinesOf(firm)
            .Where(line => Lines.Processes.Text(line) == process)
            .Select(line => Lines[FactIds.CapacityUnit][line].ToString())
            .FirstOrDefault(own => own.Length > 0 && own != unit);
        if (other is not null)
        {
            faults.Add(
                ScenarioFaults.LineDoesNotFit(
                    change.Where,
                    change.Firm,
                    $"单位“{unit}”与同一工序的“{other}”不同",
                    $"its unit '{unit}' is not the '{other}' of the same process"
                )
            );
        }
    }
}
