namespace EnvControl.Rules.Loading;

/// <summary>The rules that travel with the program (随附规则): their files are opened once and held against their schemas once, however many sets extend them.</summary>
/// <param name="folder">Their folder.</param>
/// <remarks>Sets may be loaded from it by several threads.</remarks>
internal sealed class ShippedRules(string folder)
{
    private readonly Lazy<RuleFolder> _files = new(() => RuleFolder.Read(folder, string.Empty));

    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>Where the schemas lie.</summary>
    public string SchemaFolder => Path.Combine(folder, "schema");

    /// <summary>The files.</summary>
    public RuleFolder Files => _files.Value;

    /// <summary>Holds files against their schemas.</summary>
    public SchemaCheck Schemas { get; } = new(Path.Combine(folder, "schema"));
}
