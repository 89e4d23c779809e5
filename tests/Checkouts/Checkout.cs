namespace Checkouts;

/// <summary>The tree the tests were built in: files beside the tests are found from it, not from where a compiler says they lay.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds <c>EnvControl.sln</c>.</summary>
    public static string Root { get; } = Find();

    /// <summary>A file or folder of the tree, by its path from the root.</summary>
    public static string At(params ReadOnlySpan<string> path) => Path.Combine([Root, .. path]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "EnvControl.sln")))
        {
            folder =
                folder.Parent
                ?? throw new InvalidOperationException("EnvControl.sln lies in no folder above the tests.");
        }

        return folder.FullName;
    }
}
