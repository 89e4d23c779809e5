using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Engine.Decisions;

/// <summary>Adds up what a firm's lines save (企业减排量合计).</summary>
/// <remarks>
/// Where two of three kilns must stop and nobody said which, each kiln alone saves between nothing and everything, but the firm
/// saves between its two smallest and its two largest: such lines are added as a group.
/// </remarks>
internal static class FirmSaving
{
    /// <summary>The sum over the lines of one firm.</summary>
    public static Saving Of(ImmutableArray<LineDecision> lines, LineTable table)
    {
        var sum = Saving.Nothing;
        foreach (var line in lines.Where(line => !IsOpenStop(line)))
        {
            sum += line.Saving;
        }

        foreach (var group in lines.Where(IsOpenStop).GroupBy(line => table.Processes.Codes[line.Line]))
        {
            var settled = lines.Count(line =>
                table.Processes.Codes[line.Line] == group.Key
                && WholeLines(line) is { Least: var least, IsExact: true }
                && least == ReductionShare.All
            );
            var stillToStop = WholeLines(group.First())!.Working.Stopping - settled;
            sum += Bounds([.. group], stillToStop);
        }

        return sum;
    }

    private static Saving Bounds(ImmutableArray<LineDecision> open, int stopping)
    {
        var known = open.Aggregate(Saving.AllKnown, (bits, line) => bits & line.Saving.KnownPollutants);
        return new Saving(
            PollutantAmounts.From(p => open.Select(line => line.Saving.Most[p]).Order().Take(stopping).Sum()),
            PollutantAmounts.From(p =>
                open.Select(line => line.Saving.Most[p]).OrderDescending().Take(stopping).Sum()
            ),
            known
        );
    }

    private static bool IsOpenStop(LineDecision line) => WholeLines(line) is { IsExact: false };

    private static Effect? WholeLines(LineDecision line)
    {
        var quantified = line.Duties.Where(duty => duty.IsDeciding).ToArray();
        return quantified is [{ Effect: { Working.Kind: WorkingKind.WholeLines } effect }] ? effect : null;
    }
}
