namespace EnvControl.Rules.Loading;

/// <summary>What a file below a rules folder is, by its path (文件种类).</summary>
internal static class FileKinds
{
    /// <summary>Whether it lists instruments.</summary>
    public static bool IsInstruments(string name) =>
        name.EndsWith("/instruments.json", StringComparison.Ordinal);

    /// <summary>Whether it is a control order.</summary>
    public static bool IsOrder(string name) => name.Contains("/orders/", StringComparison.Ordinal);

    /// <summary>Whether it is a list of firms.</summary>
    public static bool IsList(string name) =>
        name.StartsWith("lists/", StringComparison.Ordinal) && !IsOrder(name);

    /// <summary>Whether it grades firms by indicators.</summary>
    public static bool IsGrading(string name) => name.EndsWith(".grading.json", StringComparison.Ordinal);

    /// <summary>Whether it holds rules of industries.</summary>
    public static bool IsWorkflow(string name) =>
        name.Contains('/', StringComparison.Ordinal)
        && !IsInstruments(name)
        && !IsList(name)
        && !IsGrading(name)
        && !IsOrder(name);
}
