using EnvControl.Application.Auditing;
using EnvControl.Domain.Faults;
using NodaTime;

namespace EnvControl.Application.Inspections;

/// <summary>Says what is wrong with a finding before it is kept (核查记录核对): everything at once.</summary>
internal static class FindingCheck
{
    private const int MostUnitCharacters = 500;

    /// <summary>Adds what is wrong.</summary>
    public static void Run(FindingDraft draft, Instant now, ICollection<Fault> faults)
    {
        if (
            !Actor.TryOf(draft.Officers.First, out var first)
            || !Actor.TryOf(draft.Officers.Second, out var second)
            || first == second
        )
        {
            faults.Add(InspectionFaults.Officers());
        }

        if (draft.Remark.Length > Finding.MostCharacters || draft.FirmWords.Length > Finding.MostCharacters)
        {
            faults.Add(InspectionFaults.TooLong());
        }

        if (
            draft.Kind is FindingKind.CarriedOut or FindingKind.NotCarriedOut
            && draft.Units.All(unit => unit.State == UnitState.NotSeen)
        )
        {
            faults.Add(InspectionFaults.NoUnits());
        }

        if (!Enum.IsDefined(draft.Kind))
        {
            faults.Add(InspectionFaults.BadUnit(string.Empty));
        }

        var seen = new HashSet<(string, string)>();
        foreach (var unit in draft.Units)
        {
            if (
                string.IsNullOrWhiteSpace(unit.Unit)
                || unit.Unit.Length > MostUnitCharacters
                || unit.Required.Length > MostUnitCharacters
                || !Enum.IsDefined(unit.State)
                || !seen.Add((unit.Unit, unit.Required))
            )
            {
                faults.Add(InspectionFaults.BadUnit(unit.Unit));
            }
        }

        if (draft.DutyAt > now)
        {
            faults.Add(InspectionFaults.NotYet());
        }
    }
}
