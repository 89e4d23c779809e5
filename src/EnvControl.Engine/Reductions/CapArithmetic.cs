using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Measures;
using EnvControl.Engine.Decisions;

namespace EnvControl.Engine.Reductions;

/// <summary>What a highest output saves (产量上限减排计算): 1 − cap ÷ actual output, never less than nothing.</summary>
internal static class CapArithmetic
{
    /// <summary>A curtailment of the smallest of approved capacity, permitted capacity and actual output (三者取小).</summary>
    /// <remarks>
    /// Whatever is missing, the base is no larger than the actual output, so at least the rule's own share is saved; with the
    /// actual output known, at least 1 − cap ÷ actual of the smallest known.
    /// </remarks>
    public static Effect Lowest(PlantLines plant, Curtailment cut, int line)
    {
        var lines = cut.IsPerPlant ? plant.Siblings(line) : [line];
        var approved = plant.Sum(FactIds.CapacityApproved, lines);
        var permitted = plant.Sum(FactIds.CapacityPermitted, lines);
        var actual = plant.Sum(FactIds.ActualOutput, lines);
        ImmutableArray<string> missing =
        [
            .. approved is null ? [FactIds.CapacityApproved] : Array.Empty<string>(),
            .. permitted is null ? [FactIds.CapacityPermitted] : Array.Empty<string>(),
            .. actual is null ? [FactIds.ActualOutput] : Array.Empty<string>(),
        ];
        decimal?[] known = [approved, permitted, actual];
        var lowest = known.Min();
        var cap = lowest * cut.Share.Rest.Value / 1000m;
        var working = new Working(
            WorkingKind.OutputCap,
            cut.Share,
            approved,
            permitted,
            actual,
            lowest,
            cap,
            lines.Length
        );
        var quantity = cap is { } most ? new Quantity(most, Unit(plant, line), !missing.IsEmpty) : null;
        var least =
            actual is { } output && cap is { } limit ? Saved(limit, output) : ReductionShare.From(cut.Share);
        return missing.IsEmpty
            ? MeasureArithmetic.Exactly(least, working, quantity)
            : MeasureArithmetic.Between(least, ReductionShare.All, working, quantity, missing);
    }

    /// <summary>A curtailment of the actual output (or feed): saves its share whatever the output is.</summary>
    public static Effect OfActual(PlantLines plant, Curtailment cut, int line)
    {
        var lines = cut.IsPerPlant ? plant.Siblings(line) : [line];
        var actual = plant.Sum(FactIds.ActualOutput, lines);
        var cap = actual * cut.Share.Rest.Value / 1000m;
        return MeasureArithmetic.Exactly(
            ReductionShare.From(cut.Share),
            new Working(
                WorkingKind.PlainShare,
                cut.Share,
                Actual: actual,
                Base: actual,
                Cap: cap,
                Lines: lines.Length
            ),
            cap is { } most ? new Quantity(most, Unit(plant, line)) : null
        );
    }

    /// <summary>A highest output of the lines of a process together.</summary>
    public static Effect Output(PlantLines plant, OutputCap cap, int line)
    {
        var lines = plant.Siblings(line);
        var unit = Unit(plant, line);
        var actual = unit.Length == 0 || unit == cap.Unit ? plant.Sum(FactIds.ActualOutput, lines) : null;
        var working = new Working(WorkingKind.OutputCap, Actual: actual, Cap: cap.Cap, Lines: lines.Length);
        var quantity = new Quantity(cap.Cap, cap.Unit);
        return actual is { } output
            ? MeasureArithmetic.Exactly(Saved(cap.Cap, output), working, quantity)
            : MeasureArithmetic.Between(
                ReductionShare.None,
                ReductionShare.All,
                working,
                quantity,
                [unit.Length == 0 || unit == cap.Unit ? FactIds.ActualOutput : FactIds.CapacityUnit]
            );
    }

    private static ReductionShare Saved(decimal cap, decimal actual)
    {
        if (actual <= cap)
        {
            return ReductionShare.None;
        }

        // Outputs are exact to a millionth of their unit here, so that the quotient is one of whole numbers.
        var whole = (long)Math.Round(actual * 1_000_000m, MidpointRounding.ToEven);
        var kept = (long)Math.Round(cap * 1_000_000m, MidpointRounding.ToEven);
        return ReductionShare.Quotient(whole - kept, whole);
    }

    private static string Unit(PlantLines plant, int line) =>
        plant.Lines[FactIds.CapacityUnit][line] is { IsMissing: false } unit ? unit.Text : string.Empty;
}
