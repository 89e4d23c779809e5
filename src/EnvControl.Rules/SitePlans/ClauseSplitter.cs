namespace EnvControl.Rules.SitePlans;

/// <summary>Cuts a filed text into clauses (分句) at commas, semicolons, full stops and line ends, never inside brackets.</summary>
internal static class ClauseSplitter
{
    private const string Ends = ",;。!\n\r";

    /// <summary>The clauses as parts of a narrow text; those that only say how the one before is counted stay with it.</summary>
    public static List<Range> Split(string narrow)
    {
        var clauses = new List<Range>();
        foreach (var part in At(narrow, Ends))
        {
            if (clauses.Count > 0 && PlainText.Solid(narrow[part]) is "以生产线计" or "按生产线计")
            {
                clauses[^1] = clauses[^1].Start..part.End;
            }
            else
            {
                clauses.Add(part);
            }
        }

        return clauses;
    }

    /// <summary>The parts between marks that stand outside brackets; empty ones are left out.</summary>
    public static IEnumerable<Range> At(string narrow, string marks)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i <= narrow.Length; i++)
        {
            if (i < narrow.Length)
            {
                depth = narrow[i] switch
                {
                    '(' => depth + 1,
                    ')' => Math.Max(0, depth - 1),
                    _ => depth,
                };
                if (
                    !marks.Contains(narrow[i], StringComparison.Ordinal)
                    || (depth > 0 && narrow[i] is not '\n')
                )
                {
                    continue;
                }
            }

            if (!string.IsNullOrWhiteSpace(narrow[start..i]))
            {
                yield return start..i;
            }

            start = i + 1;
        }
    }
}
