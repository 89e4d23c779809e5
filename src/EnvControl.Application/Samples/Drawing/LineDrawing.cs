using System.Collections.Immutable;
using System.Text.Json;
using EnvControl.Application.Samples.Draws;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;

namespace EnvControl.Application.Samples.Drawing;

/// <summary>Draws the lines of one firm (生产线抽取) from its industry's process steps.</summary>
internal static class LineDrawing
{
    /// <summary>The lines of a firm, none where the plant is one line.</summary>
    /// <param name="profile">The figures.</param>
    /// <param name="segment">What the firm is.</param>
    /// <param name="rank">Its rank in the segment, the smallest first.</param>
    /// <param name="daily">What it emits on a working day, grams; the lines add up to it.</param>
    /// <param name="missing">Facts it leaves empty.</param>
    /// <param name="stream">Its random numbers.</param>
    public static ImmutableArray<SampleLine> Draw(
        SampleProfile profile,
        SampleSegment segment,
        int rank,
        PollutantAmounts daily,
        ImmutableArray<string> missing,
        ref FirmStream stream
    )
    {
        var steps = segment.Industry.Lines;
        if (steps.IsEmpty)
        {
            return [];
        }

        var lines = new List<SampleLine>();
        var stepOf = new List<int>();
        for (var step = 0; step < steps.Length; step++)
        {
            var count = stream.Pick(steps[step].Lines.AsSpan());
            for (var i = 0; i < count; i++)
            {
                var label = string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"{lines.Count + 1}#"
                );
                lines.Add(DrawLine(profile, segment, steps[step], rank, label, missing, ref stream));
                stepOf.Add(step);
            }
        }

        return Share(lines, stepOf, steps, daily, StopOrders(lines.Count, ref stream));
    }

    private static SampleLine DrawLine(
        SampleProfile profile,
        SampleSegment segment,
        ProfileLine step,
        int rank,
        string label,
        ImmutableArray<string> missing,
        ref FirmStream stream
    )
    {
        // A larger firm has larger lines; one line in two is a size smaller than the firm would suggest.
        var size = (int)((2L * rank + 1) * step.Capacities.Length / (2L * segment.Count));
        var approved = step.Capacities[Math.Max(0, size - stream.Below(2))];
        return new SampleLine(
            missing,
            label,
            step.Industry ?? segment.Industry.Industries[0],
            step.Process,
            stream.Pick(step.Units.AsSpan()),
            approved,
            approved * stream.Pick(profile.Capacities.PermittedPercent.AsSpan()) / 100m,
            approved * stream.Pick(profile.Capacities.ActualPercent.AsSpan()) / 100m,
            step.Unit,
            default,
            0,
            DrawAttributes(step, ref stream)
        );
    }

    private static ImmutableDictionary<string, FactValue> DrawAttributes(
        ProfileLine step,
        ref FirmStream stream
    )
    {
        var attributes = ImmutableDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        if (step.Attributes is not { } declared)
        {
            return attributes.ToImmutable();
        }

        foreach (var id in declared.Keys.Order(StringComparer.Ordinal))
        {
            var choice = stream.Pick(declared[id].AsSpan());
            attributes[id] =
                choice.ValueKind == JsonValueKind.Number
                    ? FactValue.Of(choice.GetDouble())
                    : FactValue.Of(choice.GetBoolean());
        }

        return attributes.ToImmutable();
    }

    private static int[] StopOrders(int count, ref FirmStream stream)
    {
        var orders = Enumerable.Range(1, count).ToArray();
        for (var i = count - 1; i > 0; i--)
        {
            var other = stream.Below(i + 1);
            (orders[i], orders[other]) = (orders[other], orders[i]);
        }

        return orders;
    }

    private static ImmutableArray<SampleLine> Share(
        List<SampleLine> lines,
        List<int> stepOf,
        ImmutableArray<ProfileLine> steps,
        PollutantAmounts daily,
        int[] orders
    )
    {
        var grams = Pollutants.All.Select(p => GramsOf(lines, stepOf, steps, p, daily[p])).ToArray();
        return
        [
            .. lines.Select(
                (line, i) =>
                    line with
                    {
                        StopOrder = orders[i],
                        Daily = PollutantAmounts.From(p => grams[(int)p][i]),
                    }
            ),
        ];
    }

    // First over the steps by their shares, then over a step's lines by capacity: both to the gram.
    private static long[] GramsOf(
        List<SampleLine> lines,
        List<int> stepOf,
        ImmutableArray<ProfileLine> steps,
        Pollutant pollutant,
        long daily
    )
    {
        var grams = new long[lines.Count];
        var ofStep = LargestRemainder.Divide(
            daily,
            [.. steps.Select(step => (long)(step.Share[pollutant] * 1_000m))]
        );
        for (var step = 0; step < steps.Length; step++)
        {
            var own = Enumerable.Range(0, lines.Count).Where(i => stepOf[i] == step).ToArray();
            var parts = LargestRemainder.Divide(ofStep[step], [.. own.Select(i => (long)lines[i].Approved)]);
            for (var k = 0; k < own.Length; k++)
            {
                grams[own[k]] = parts[k];
            }
        }

        return grams;
    }
}
