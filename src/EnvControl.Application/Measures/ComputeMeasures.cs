using System.Collections.Immutable;
using EnvControl.Application.Ports;
using EnvControl.Application.SitePlans;
using EnvControl.Domain.Faults;
using EnvControl.Engine.Comparison;
using EnvControl.Engine.Decisions;

namespace EnvControl.Application.Measures;

/// <summary>Computes what every firm must do and writes it down (计算全市减排措施): the main job.</summary>
/// <param name="inventories">Opens the inventory.</param>
/// <param name="engine">Decides.</param>
/// <param name="writer">Writes the files.</param>
/// <param name="secondOpinion">Decides again, to be held against the first; <c>null</c> for none.</param>
public sealed class ComputeMeasures(
    OpenInventory inventories,
    IDecisionEngine engine,
    IDecisionWriter writer,
    IDecisionEngine? secondOpinion = null
)
{
    /// <summary>Reads, decides, sums up and writes.</summary>
    /// <param name="order">What is wanted.</param>
    /// <param name="progress">Told how far it has come; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    /// <exception cref="FaultException">Anything is wrong with the inventory or the folder; nothing is written.</exception>
    public MeasuresResult Run(
        MeasuresOrder order,
        IProgress<StageProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        progress?.Report(new StageProgress(Stage.Reading));
        var (inventory, on, rules) = inventories.Run(
            order.InventoryPath,
            order.On,
            engine.RuleSet,
            order.Assumed
        );
        var firms = inventory.Enterprises.Count;
        var request = new DecisionRequest(on, order.Levels, order.ElapsedHours, order.At);
        var table = engine
            .For(rules)
            .Decide(inventory, request, new FirmCounter(Stage.Deciding, firms, progress), cancellation);
        ImmutableArray<EngineDifference>? differences = secondOpinion is null
            ? null
            : EngineComparison.Of(
                table,
                secondOpinion
                    .For(rules)
                    .Decide(
                        inventory,
                        request,
                        new FirmCounter(Stage.Checking, firms, progress),
                        cancellation
                    )
            );
        progress?.Report(new StageProgress(Stage.Summing));
        // Engines are held against each other before anything filed binds: that is the same for both.
        table = BindSitePlans.Run(table, order.Bind);
        var levels = order.Levels.Select(level => LevelReport.Of(table, level)).ToArray();
        cancellation.ThrowIfCancellationRequested();
        var files = writer.Write(
            table,
            [.. levels.Select(level => level.Summary)],
            order.Folder,
            order.Formats,
            new FirmCounter(Stage.Writing, firms, progress)
        );
        return new MeasuresResult(table, [.. levels], files, differences);
    }
}
