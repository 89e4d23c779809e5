using EnvControl.Domain.Inventory;
using EnvControl.Engine.Evaluation;

namespace EnvControl.Benchmarks;

/// <summary>Our engine, and whether a rival comes to the same decisions.</summary>
public sealed class Ours : IDisposable
{
    private readonly EmergencyReductionInventory _inventory;

    public Ours(EmergencyReductionInventory inventory)
    {
        _inventory = inventory;
        City = new ColumnarEngine(PlainCity.Rules).Prepare(inventory, PlainCity.Day);
        Decisions = City.NewDecisions();
        City.Decide(Decisions);
    }

    public PreparedCity City { get; }

    public CityDecisions Decisions { get; }

    /// <summary>Throws unless classes and every milligram are the same.</summary>
    public void Check(string rival, byte[] classes, double[] saved)
    {
        for (var line = 0; line < _inventory.Lines.Count; line++)
        {
            var position = City.PositionOf(line);
            for (var level = 0; level < 3; level++)
            {
                if ((byte)(Decisions.Classes[position] >> (8 * level)) != classes[(3 * line) + level])
                {
                    throw new InvalidOperationException(
                        $"{rival}: another class for line {line}, level {level}."
                    );
                }
            }

            for (var i = 0; i < 12; i++)
            {
                if (Decisions.Saved[(12 * position) + i] != saved[(12 * line) + i])
                {
                    throw new InvalidOperationException(
                        $"{rival}: {saved[(12 * line) + i]} mg for line {line}, place {i}, not {Decisions.Saved[(12 * position) + i]}."
                    );
                }
            }
        }
    }

    public void Dispose()
    {
        Decisions.Dispose();
        City.Dispose();
    }
}
