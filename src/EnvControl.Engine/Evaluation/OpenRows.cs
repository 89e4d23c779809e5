using EnvControl.Domain.Alerts;
using EnvControl.Engine.Facts;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Evaluation;

/// <summary>The lines whose cells leave the answer open (逐行求解的行), with the plans worked out for them.</summary>
/// <param name="Positions">Where they are, ascending.</param>
/// <param name="Plans">Their plans' numbers.</param>
internal sealed record OpenRows(int[] Positions, int[] Plans)
{
    /// <summary>Works out every line whose cell holds no plan.</summary>
    public static OpenRows Of(CityColumns city, ReadOnlySpan<int> plans)
    {
        var missing = new MissingFacts(city.Rules);
        var reader = ReaderOf(city);
        var (positions, numbers) = (new List<int>(), new List<int>());
        for (var position = 0; position < plans.Length; position++)
        {
            if (plans[position] == 0)
            {
                positions.Add(position);
                var line = city.LineAt[position];
                numbers.Add(
                    city.Rules.Book.Add(
                        PlanOf(
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
        }

        return new OpenRows([.. positions], [.. numbers]);
    }

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
    public static Plan PlanOf(CityColumns city, int position, MissingFacts missing, FactRow[] rows)
    {
        var table = city.SegmentOf(position).Table;
        var process = city.Inventory.Lines.Processes.Text(city.LineAt[position]);
        return new Plan([
            .. AlertLevels.All.Select(level =>
                table.PlanOf(
                    (int)level - 1,
                    missing.Read(rows[(int)level - 1], level),
                    process,
                    city.StopCodes.Span[position]
                )
            ),
        ]);
    }
}
