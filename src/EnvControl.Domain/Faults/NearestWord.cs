namespace EnvControl.Domain.Faults;

/// <summary>Finds the word somebody probably meant (最接近的词), for messages that offer a cure.</summary>
public static class NearestWord
{
    /// <summary>The word nearest to <paramref name="typed"/>, or <c>null</c> when none is near enough to be meant.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="words">What is allowed; the first of equally near ones wins.</param>
    public static string? To(string typed, IEnumerable<string> words)
    {
        var (nearest, least) = ((string?)null, int.MaxValue);
        foreach (var word in words)
        {
            var distance = Distance(typed.ToUpperInvariant(), word.ToUpperInvariant());
            if (distance < least)
            {
                (nearest, least) = (word, distance);
            }
        }

        // A word of which nothing is left is no neighbour, and neither is one of which more than half changes.
        var longest = Math.Max(typed.Length, nearest?.Length ?? 0);
        return least < longest && least <= Math.Max(1, longest / 2) ? nearest : null;
    }

    /// <summary>Insertions, deletions and substitutions that make one word the other.</summary>
    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
