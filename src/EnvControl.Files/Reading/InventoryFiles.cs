using System.Collections.Immutable;
using EnvControl.Application.Grading;
using EnvControl.Application.Inventories;

namespace EnvControl.Files.Reading;

/// <summary>The files that lie beside the tables of an inventory's folder (清单文件夹中的附件); none of a single file.</summary>
internal static class InventoryFiles
{
    /// <summary><c>lists/*.json</c>.</summary>
    public static ImmutableArray<TextSource> Lists(string path) => Json(path, InventoryDocument.Lists);

    /// <summary><c>lists/orders/*.json</c>.</summary>
    public static ImmutableArray<TextSource> Orders(string path) => Json(path, InventoryDocument.Orders);

    /// <summary>The indicators, where there are any and they are text.</summary>
    public static IEnumerable<InventoryDocument> Indicators(string path) =>
        Path.Combine(path, GradeFirms.IndicatorFile) is var file && File.Exists(file)
            ? [new InventoryDocument(GradeFirms.IndicatorFile, TextFile.ReadAll(file))]
            : [];

    private static ImmutableArray<TextSource> Json(string path, string folder) =>
        Path.Combine(path, folder) is var place && Directory.Exists(place)
            ?
            [
                .. Directory
                    .EnumerateFiles(place, "*.json")
                    .Order(StringComparer.Ordinal)
                    .Select(file => new TextSource(
                        folder + Path.GetFileName(file),
                        file,
                        () => TextFile.ReadAll(file)
                    )),
            ]
            : [];
}
