namespace EnvControl.Domain.Facts;

/// <summary>The ways people write yes and no (是否的写法).</summary>
public static class FlagWords
{
    private static readonly string[] Yes = ["yes", "是", "true", "1", "Y"];
    private static readonly string[] No = ["no", "否", "false", "0", "N"];

    /// <summary>Reads a word; <c>null</c> when it is neither.</summary>
    public static bool? Read(string text) =>
        Yes.Contains(text, StringComparer.OrdinalIgnoreCase) ? true
        : No.Contains(text, StringComparer.OrdinalIgnoreCase) ? false
        : null;
}
