using EnvControl.Domain.Facts;
using EnvControl.Rules.Checks;
using EnvControl.Rules.Expressions;

namespace EnvControl.Rules.Adoption;

/// <summary>Writes an expression that leaves out the cases of another (除外条件), and says no more than is needed.</summary>
internal static class ExceptedCases
{
    /// <summary>The expression with the cases of others left out.</summary>
    /// <param name="expression">The expression, of parts joined by "and".</param>
    /// <param name="others">The conditions whose cases are left out.</param>
    /// <param name="facts">The facts they ask for.</param>
    public static string Without(string expression, IEnumerable<string> others, FactCatalog facts)
    {
        // What the expression leaves out already is looked at anew: with an industry added it may say no more.
        var own = HasOr(expression) ? [] : Parts(expression);
        var left = own.Where(IsException).ToArray();
        if (left.Length > 0)
        {
            expression = string.Join(" && ", own.Except(left, StringComparer.Ordinal));
        }

        List<string>[] excepted = [.. left.Select(Inner).Concat(others).Select(Parts)];
        // "Not (orange and a furnace)" behind "orange and" says orange once too often: the check would ask to delete it. What one
        // exception makes of another shows only when all of them stand there, so it is looked at until nothing more can go.
        for (var isShorter = true; isShorter; )
        {
            isShorter = false;
            for (var i = 0; i < excepted.Length; i++)
            {
                // First the whole, then part by part.
                for (var part = excepted[i].Count; part >= 0; part--)
                {
                    var fewer = excepted.ToArray();
                    fewer[i] =
                        part == excepted[i].Count ? [] : [.. excepted[i].Where((_, place) => place != part)];
                    if (
                        excepted[i].Count > 0
                        && AreAlike(Join(expression, excepted), Join(expression, fewer), facts)
                    )
                    {
                        (excepted, isShorter) = (fewer, true);
                    }
                }
            }
        }

        return Join(expression, excepted);
    }

    /// <summary>Whether an expression is more than parts joined by "and".</summary>
    public static bool HasOr(string expression) =>
        Depths(expression)
            .Any(token => token.Depth == 0 && (token.Token.Is("||") || token.Token.IsWord("or")));

    // After "not" the grammar wants a bracket, and after its end the part is over.
    private static bool IsException(string part) => part.StartsWith("not(", StringComparison.Ordinal);

    private static string Inner(string part) => part["not(".Length..^1];

    /// <summary>An exception of which nothing is left is none.</summary>
    private static string Join(string expression, IEnumerable<List<string>> excepted) =>
        string.Join(
            " && ",
            excepted
                .Where(parts => parts.Count > 0)
                .Select(parts => $"not({string.Join(" && ", parts)})")
                .Prepend(expression)
        );

    private static bool AreAlike(string first, string second, FactCatalog facts) =>
        ExpressionParser.Parse(first, facts, out var left) is null
        && ExpressionParser.Parse(second, facts, out var right) is null
        && RuleSpace.AreEquivalent(facts, left!, right!);

    /// <summary>The parts of an expression that stand side by side; the whole where it is an alternative.</summary>
    private static List<string> Parts(string expression)
    {
        if (HasOr(expression))
        {
            return [expression];
        }

        var parts = new List<string>();
        var start = 0;
        foreach (var (token, depth) in Depths(expression))
        {
            if (depth == 0 && (token.Is("&&") || token.IsWord("and")))
            {
                parts.Add(expression[start..(token.Column - 1)].Trim());
                start = token.Column - 1 + token.Text.Length;
            }
        }

        parts.Add(expression[start..].Trim());
        return parts;
    }

    private static IEnumerable<(Token Token, int Depth)> Depths(string expression)
    {
        var depth = 0;
        foreach (var token in Lexer.Cut(expression))
        {
            depth -= token.Is(")") ? 1 : 0;
            yield return (token, depth);
            depth += token.Is("(") ? 1 : 0;
        }
    }
}
