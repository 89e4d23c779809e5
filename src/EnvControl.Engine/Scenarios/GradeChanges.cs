using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;

namespace EnvControl.Engine.Scenarios;

/// <summary>Carries out changes of grade (执行等级改动).</summary>
internal sealed class GradeChanges(
    CityDraft draft,
    FirmChooser chooser,
    ChangeLedger ledger,
    ICollection<Fault> faults
)
{
    /// <summary>Grades the firms anew.</summary>
    public ChangeOutcome Apply(GradeChange change)
    {
        var chosen = chooser.Choose(change.Firms);
        var altered = 0;
        foreach (var firm in chosen.Firms)
        {
            altered += Grade(firm, change, chosen) ? 1 : 0;
        }

        return new ChangeOutcome(change, chosen, altered);
    }

    private bool Grade(int firm, GradeChange change, Chosen chosen)
    {
        var code = draft.Baseline.Enterprises.CreditCodes.Text(firm);
        var standings = draft.Baseline.Enterprises.StandingsOf(firm).ToArray();
        if (change.Industry is { } wanted && !standings.Any(standing => standing.Industry == wanted))
        {
            if (change.Firms.IsByCode)
            {
                faults.Add(
                    ScenarioFaults.NotItsIndustry(
                        change.Where,
                        code,
                        wanted.Text,
                        standings.Select(standing => standing.Industry.Text)
                    )
                );
            }

            return false;
        }

        var isAltered = false;
        foreach (var standing in standings.Where(standing => IsReached(standing, firm, change, chosen)))
        {
            isAltered |=
                ledger.Claim($"grade {code} {standing.Industry}", change.Grade.Spell(), change.Where)
                && IsOther(firm, standing, change.Grade);
        }

        return isAltered;
    }

    private bool IsOther(int firm, IndustryStanding standing, PerformanceGrade grade)
    {
        if (standing.Grade == grade)
        {
            return false;
        }

        draft.Grade(firm, standing.Industry, grade);
        ledger.NoteInventory(
            $"grade {draft.Baseline.Enterprises.CreditCodes.Text(firm)} {standing.Industry} {grade.Spell()}"
        );
        return true;
    }

    private bool IsReached(IndustryStanding standing, int firm, GradeChange change, Chosen chosen)
    {
        if (change.Industry is { } wanted)
        {
            return standing.Industry == wanted;
        }

        return change.Firms.IsByCode
            || chooser
                .LinesOf(firm)
                .Any(line =>
                    chosen.Lines.Contains(line)
                    && GuideIndustry.Parse(draft.Baseline.Lines.Industries.Text(line)) == standing.Industry
                );
    }
}
