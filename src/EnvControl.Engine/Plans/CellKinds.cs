namespace EnvControl.Engine.Plans;

/// <summary>Cells of an industry's table that are planned alike (同类单元格): the same rules at every level for every class, the same process.</summary>
/// <param name="OfCell">The kind of each cell, from 0; shape [cells].</param>
/// <param name="Examples">One cell of each kind; shape [kinds].</param>
internal sealed record CellKinds(int[] OfCell, int[] Examples)
{
    /// <summary>Finds the kinds.</summary>
    /// <param name="grids">What must be equal; shape [grids][cells].</param>
    /// <param name="cells">How many cells.</param>
    /// <param name="apart">A number by which cells are told apart besides.</param>
    public static CellKinds Of(ushort[][] grids, int cells, Func<int, int> apart)
    {
        var kinds = new int[cells];
        var count = Refine(kinds, apart);
        foreach (var grid in grids)
        {
            count = Refine(kinds, cell => grid[cell]);
        }

        var examples = new int[count];
        for (var cell = cells - 1; cell >= 0; cell--)
        {
            examples[kinds[cell]] = cell;
        }

        return new CellKinds(kinds, examples);
    }

    /// <summary>Splits kinds whose cells differ in one more number.</summary>
    private static int Refine(int[] kinds, Func<int, int> numberOf)
    {
        var known = new Dictionary<(int Kind, int Number), int>();
        var last = ((Kind: -1, Number: 0), Refined: 0);
        for (var cell = 0; cell < kinds.Length; cell++)
        {
            var key = (Kind: kinds[cell], Number: numberOf(cell));
            if (key != last.Item1)
            {
                if (!known.TryGetValue(key, out var refined))
                {
                    refined = known.Count;
                    known.Add(key, refined);
                }

                last = (key, refined);
            }

            kinds[cell] = last.Refined;
        }

        return known.Count;
    }
}
