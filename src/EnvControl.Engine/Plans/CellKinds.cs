namespace EnvControl.Engine.Plans;

/// <summary>Cells of an industry's table that are planned alike (同类单元格): the same rules at every level for every class, the same process.</summary>
/// <param name="OfCell">The kind of each cell, from 0; shape [cells].</param>
/// <param name="Examples">One cell of each kind; shape [kinds].</param>
internal sealed record CellKinds(int[] OfCell, int[] Examples)
{
    /// <summary>Finds the kinds.</summary>
    /// <param name="grids">What must be equal; shape [grids][cells].</param>
    /// <param name="cells">How many cells.</param>
    public static CellKinds Of(ReadOnlySpan<ushort[]> grids, int cells)
    {
        var kinds = new int[cells];
        var count = 1;
        for (var i = 0; i < grids.Length; i++)
        {
            // Most rules are the same at every level.
            if (i == 0 || !grids[i].AsSpan().SequenceEqual(grids[i - 1]))
            {
                count = Refine(kinds, count, grids[i]);
            }
        }

        var examples = new int[count];
        for (var cell = cells - 1; cell >= 0; cell--)
        {
            examples[kinds[cell]] = cell;
        }

        return new CellKinds(kinds, examples);
    }

    /// <summary>Splits kinds whose cells differ in one more number.</summary>
    private static int Refine(int[] kinds, int count, ushort[] grid)
    {
        var most = 0;
        foreach (var number in grid)
        {
            most = Math.Max(most, number);
        }

        var width = most + 1;
        if ((long)count * width > Math.Max(1 << 16, 4L * kinds.Length))
        {
            return RefineSparsely(kinds, grid);
        }

        var refined = new int[count * width];
        var known = 0;
        for (var cell = 0; cell < kinds.Length; cell++)
        {
            ref var number = ref refined[(kinds[cell] * width) + grid[cell]];
            if (number == 0)
            {
                number = ++known;
            }

            kinds[cell] = number - 1;
        }

        return known;
    }

    private static int RefineSparsely(int[] kinds, ushort[] grid)
    {
        var known = new Dictionary<(int Kind, ushort Number), int>();
        for (var cell = 0; cell < kinds.Length; cell++)
        {
            var key = (kinds[cell], grid[cell]);
            if (!known.TryGetValue(key, out var refined))
            {
                refined = known.Count;
                known.Add(key, refined);
            }

            kinds[cell] = refined;
        }

        return known.Count;
    }
}
