using EnvControl.Domain.Inventory;
using EnvControl.Engine.Decisions;

namespace EnvControl.Application.Text;

/// <summary>Says which of a firm's lines are meant (适用生产线): by process where whole processes are, else by the lines' names.</summary>
internal sealed class LineScope(Wording words, LineTable lines, IEnumerable<LineDecision> firm)
{
    private readonly int[] _all = [.. firm.Select(line => line.Line)];

    /// <summary>The process of a line.</summary>
    public string ProcessOf(int line) => lines.Processes.Text(line);

    /// <summary>水泥磨, or 1#、2#; empty where all lines of the firm are meant.</summary>
    public string Of(IEnumerable<int> meant)
    {
        var some = meant.ToHashSet();
        if (some.Count == _all.Length)
        {
            return string.Empty;
        }

        var between = words.Say("、", ", ");
        var processes = some.Select(ProcessOf).ToHashSet(StringComparer.Ordinal);
        return _all.Count(line => processes.Contains(ProcessOf(line))) == some.Count
            ? string.Join(between, processes.Select(words.Process))
            : string.Join(between, some.Order().Select(line => lines[FactIds.Line][line].ToString()));
    }
}
