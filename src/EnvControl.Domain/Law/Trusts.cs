namespace EnvControl.Domain.Law;

/// <summary>Reads, writes and weighs trust (可信度).</summary>
public static class Trusts
{
    private static readonly string[] Spellings = ["verified", "adopted", "partial", "assumed"];

    /// <summary>The spelling in rules and output files.</summary>
    public static string Spell(this Trust trust) => Spellings[(int)trust - 1];

    /// <summary>Reads a spelling.</summary>
    public static bool TryParse(string? text, out Trust trust)
    {
        var index = Array.IndexOf(Spellings, text);
        trust = (Trust)(index + 1);
        return index >= 0;
    }

    /// <summary>The weaker of two.</summary>
    public static Trust Weaker(Trust left, Trust right) => left >= right ? left : right;
}
