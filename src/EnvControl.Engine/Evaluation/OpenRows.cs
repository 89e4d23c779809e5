using EnvControl.Domain.Alerts;
using EnvControl.Domain.Answers;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Facts;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Evaluation;

/// <summary>The lines whose plan the two tables do not tell (逐行求解的行): their cells leave the answer open, or an order asks something of them.</summary>
/// <param name="Positions">Where they are, ascending.</param>
/// <param name="Plans">Their plans' numbers.</param>
internal sealed record OpenRows(int[] Positions, int[] Plans)
{
    /// <summary>Finds the plan of every line whose cell holds none, or of which an order asks something.</summary>
    public static OpenRows Of(CityColumns city, ReadOnlySpan<int> plans)
    {
        var missing = new MissingFacts(city.Rules);
        var reader = ReaderOf(city);
        var book = city.Rules.Book.Plans;
        var (positions, numbers) = (new List<int>(), new List<int>());
        for (var position = 0; position < plans.Length; position++)
        {
            var order = city.Orders[position];
            if (plans[position] != 0 && order is { IsNothing: true })
            {
                continue;
            }

            positions.Add(position);
            var line = city.LineAt[position];
            numbers.Add(
                city.Rules.Book.Add(
                    plans[position] != 0 && order is not null
                        ? Ordered(city, position, book[plans[position]], order)
                        : PlanOf(
                            city,
                            position,
                            missing,
                            [
                                .. AlertLevels.All.Select(level =>
                                    reader.Read(line, level, city.Rules.ElapsedHours)
                                ),
                            ]
                        )
                )
            );
        }

        return new OpenRows([.. positions], [.. numbers]);
    }

    /// <summary>The plan of a line whose cell is settled, with what orders ask of it.</summary>
    private static Plan Ordered(CityColumns city, int position, Plan plan, OrderKind order) =>
        Make(
            city,
            position,
            level =>
                Answer<Verdict>.Known(plan.Levels[level].Verdict.Value with { Orders = order.Levels[level] })
        );

    /// <summary>The index of the first at or behind a position.</summary>
    public int FirstFrom(int position)
    {
        var index = Array.BinarySearch(Positions, position);
        return index < 0 ? ~index : index;
    }

    /// <summary>Reads the rows of a city's lines.</summary>
    public static FactReader ReaderOf(CityColumns city) =>
        new(
            city.Rules.Set.Facts,
            city.Inventory,
            city.Rules.Set.Overlays.With(city.Inventory.Overlays),
            city.Rules.On
        );

    /// <summary>The plan of a line from its rows.</summary>
    /// <param name="city">The columns.</param>
    /// <param name="position">Where the line stands.</param>
    /// <param name="missing">Works rows out.</param>
    /// <param name="rows">Its facts at every level; shape [levels].</param>
    public static Plan PlanOf(CityColumns city, int position, MissingFacts missing, FactRow[] rows) =>
        Make(city, position, level => missing.Read(rows[level], AlertLevels.All[level]));

    private static Plan Make(CityColumns city, int position, Func<int, Answer<Verdict>> answerAt)
    {
        var table = city.SegmentOf(position).Table;
        var process = city.Inventory.Lines.Processes.Text(city.LineAt[position]);
        return new Plan([
            .. Enumerable
                .Range(0, AlertLevels.All.Count)
                .Select(level => table.PlanOf(answerAt(level), process, city.StopCodes.Span[position])),
        ]);
    }
}
