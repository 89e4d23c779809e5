namespace EnvControl.Rules.Packs;

/// <summary>Where a rule set lies that was unpacked from content (展开的规则集).</summary>
/// <param name="Shipped">The folder that stands for the shipped one; it holds the schemas.</param>
/// <param name="Folder">The folder that extends or replaces it; <c>null</c> for none.</param>
public sealed record UnpackedRules(string Shipped, string? Folder);
