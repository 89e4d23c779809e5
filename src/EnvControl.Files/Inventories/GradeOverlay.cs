namespace EnvControl.Files.Inventories;

/// <summary>Lays grades by industry over those that are kept (分行业等级合并): an industry that is not mentioned keeps its grade.</summary>
internal static class GradeOverlay
{
    private static readonly char[] Between = [';', '；'];
    private static readonly char[] Inside = [':', '：'];

    /// <summary>The cell that says both.</summary>
    /// <param name="kept">The kept cell, such as <c>N15:B;N16:C</c>.</param>
    /// <param name="stated">The cell of the file, such as <c>N16:B</c>.</param>
    /// <param name="industries">The firm's industries afterwards.</param>
    public static string Of(string kept, string stated, string industries)
    {
        var own = industries.Split(Between, StringSplitOptions.TrimEntries);
        var mentioned = Parts(stated).Select(IndustryOf).ToHashSet(StringComparer.Ordinal);
        return string.Join(
            ';',
            Parts(kept)
                .Where(part =>
                    IndustryOf(part) is var industry
                    && !mentioned.Contains(industry)
                    && own.Contains(industry)
                )
                .Concat(Parts(stated))
        );
    }

    private static string[] Parts(string cell) =>
        cell.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string IndustryOf(string part) => part.Split(Inside, 2, StringSplitOptions.TrimEntries)[0];
}
