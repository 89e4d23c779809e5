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
        var reader = new FactReader(
            city.Rules.Set.Facts,
            city.Inventory,
            city.Rules.Set.Overlays.With(city.Inventory.Overlays),
            city.Rules.On
        );
        var (positions, numbers) = (new List<int>(), new List<int>());
        for (var position = 0; position < plans.Length; position++)
        {
            if (plans[position] == 0)
            {
                positions.Add(position);
                numbers.Add(PlanOf(city, position, missing, reader));
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

    private static int PlanOf(CityColumns city, int position, MissingFacts missing, FactReader reader)
    {
        var table = city.SegmentOf(position).Table;
        var line = city.LineAt[position];
        var process = city.Inventory.Lines.Processes.Text(line);
        return city.Rules.Book.Add(
            new Plan([
                .. AlertLevels.All.Select(level =>
                {
                    var row = reader.Read(line, level, city.Rules.ElapsedHours);
                    return table.PlanOf(
                        (int)level - 1,
                        missing.Read(row, level),
                        process,
                        city.StopCodes.Span[position]
                    );
                }),
            ])
        );
    }
}
