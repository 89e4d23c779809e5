using System.Collections.Immutable;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Evaluation;

/// <summary>What control orders ask of every line (管控令列): a small number for each, worked out once when the city is laid out.</summary>
/// <param name="Kinds">What the numbers stand for; <c>null</c> at 0: to be worked out row by row.</param>
/// <param name="Numbers">The number of each position; empty where no order is in force.</param>
internal sealed record OrderColumn(ImmutableArray<OrderKind?> Kinds, int[] Numbers)
{
    /// <summary>What orders ask of the line at a position; <c>null</c> where that must be worked out row by row.</summary>
    public OrderKind? this[int position] =>
        Numbers.Length == 0 ? OrderKind.Nothing : Kinds[Numbers[position]];

    /// <summary>Asks every order of every line.</summary>
    public static OrderColumn Of(OrderStage? orders, LineTable lines, LineFacts facts, int[] lineAt)
    {
        if (orders is null)
        {
            return new OrderColumn([], []);
        }

        // Paths through the rules' tables: how a number came from the one before by the cell of one more rule.
        var paths = new List<(int Before, ushort Cell)> { (0, 0), (0, 0) };
        var known = new Dictionary<(int Before, ushort Cell), int>();
        var numbers = new int[lineAt.Length];
        Array.Fill(numbers, 1);
        foreach (var table in orders.Tables)
        {
            known.Clear();
            using var filler = new ColumnFiller(lines, facts, lineAt);
            ImmutableArray<AxisColumn> columns =
            [
                .. table.Axes.Axes.Select(axis => filler.Fill(axis, 0, lineAt.Length, null)),
            ];
            for (var position = 0; position < numbers.Length; position++)
            {
                var cell = table.Cells[CityColumns.PlaceOf(columns, table.Grid, position)];
                if (cell == Grid.Undecided || numbers[position] == 0)
                {
                    numbers[position] = 0;
                    continue;
                }

                var key = (numbers[position], cell);
                if (!known.TryGetValue(key, out var number))
                {
                    number = paths.Count;
                    paths.Add(key);
                    known.Add(key, number);
                }

                numbers[position] = number;
            }
        }

        return new OrderColumn([.. paths.Select((_, number) => KindOf(orders, paths, number))], numbers);
    }

    private static OrderKind? KindOf(OrderStage orders, List<(int Before, ushort Cell)> paths, int number)
    {
        var cells = new List<ushort>();
        for (var at = number; at > 1; at = paths[at].Before)
        {
            cells.Insert(0, paths[at].Cell);
        }

        // Paths that end half-way are nobody's.
        return cells.Count == orders.Rules.Length ? orders.KindOf(cells) : null;
    }
}
