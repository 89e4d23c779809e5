using System.Text.RegularExpressions;

namespace EnvControl.Rules.Adoption;

/// <summary>How rules are called that take the place of assumed ones (认定后的规则名).</summary>
internal static partial class AdoptedNames
{
    /// <summary>What stands between the name of the assumed rule and the document.</summary>
    public const string Mark = ".adopted-";

    /// <summary>Whether a rule took the place of an assumed one under some document.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="assumed">The assumed one's.</param>
    public static bool IsCopy(string name, string assumed) =>
        name.StartsWith(assumed, StringComparison.Ordinal) && Rest().IsMatch(name[assumed.Length..]);

    [GeneratedRegex(@"^(\.((n|h|hg)[0-9]+|general))?\.adopted-", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Rest();
}
