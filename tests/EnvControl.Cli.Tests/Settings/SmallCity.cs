namespace EnvControl.Cli.Tests.Settings;

/// <summary>A sample city of 300 firms in a folder, quick enough to be decided again and again.</summary>
public sealed class SmallCity : IDisposable
{
    private readonly TempFolder _folder = new();

    public SmallCity() => Prompt.Run("sample", "--enterprises", "300", "--out", Path);

    /// <summary>Its inventory.</summary>
    public string Path => _folder["city"];

    /// <summary>Runs <c>measures</c> on it into a folder that is thrown away with it.</summary>
    public Reply Measures(params string[] more) =>
        Prompt.Run(["measures", "--inventory", Path, "--out", Results, "--format", "json", .. more]);

    /// <summary>Where <see cref="Measures"/> writes.</summary>
    public string Results => _folder["out"];

    public void Dispose() => _folder.Dispose();
}
