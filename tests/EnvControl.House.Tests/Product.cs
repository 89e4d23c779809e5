using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace EnvControl.House.Tests;

/// <summary>The assemblies of the product, from the left of the arrows to the right.</summary>
public static class Product
{
    /// <summary>The projects, left to right: each may use those to its right and none to its left.</summary>
    public static readonly IReadOnlyList<string> LeftToRight =
    [
        "EnvControl.Web",
        "EnvControl.Cli",
        "EnvControl.Files",
        "EnvControl.Storage",
        "EnvControl.Application",
        "EnvControl.Rules",
        "EnvControl.Engine",
        "EnvControl.Domain",
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<Assembly> Assemblies => LeftToRight.Select(Load);

    /// <summary>The assembly of a project.</summary>
    public static Assembly Load(string project) =>
        Assembly.Load(project == "EnvControl.Cli" ? "envcontrol" : project);

    /// <summary>The types outside the assembly that its code mentions at all, as full names.</summary>
    public static IReadOnlyList<string> ForeignTypes(string project)
    {
        using var file = File.OpenRead(Load(project).Location);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        return
        [
            .. metadata
                .TypeReferences.Select(metadata.GetTypeReference)
                .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
