using System.Collections.Immutable;
using EnvControl.Application.Measures;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Comparison;

namespace EnvControl.Cli.Screens;

/// <summary>Shows what a second opinion came to (双引擎核对结果屏幕).</summary>
/// <param name="screen">Where.</param>
/// <param name="phrases">In which words.</param>
internal sealed class DifferencesScreen(Screen screen, Phrases phrases)
{
    /// <summary>Shows it; nothing when no second opinion was asked for.</summary>
    public void Show(MeasuresResult result)
    {
        if (result.Differences is { } differences)
        {
            Show(differences, result.Table.Inventory);
        }
    }

    /// <summary>Shows what two engines said of an inventory.</summary>
    public void Show(ImmutableArray<EngineDifference> differences, EmergencyReductionInventory inventory)
    {
        screen.Blank();
        if (differences.IsEmpty)
        {
            screen.Heading(
                phrases.Say(
                    "两个引擎核对：逐条生产线、逐级别一致，精确到毫克",
                    "Both engines agree, line by line and level by level, to the milligram"
                )
            );
            return;
        }

        screen.Heading(
            phrases.Say(
                $"两个引擎有{differences.Length}处差异，下列企业请勿下达：",
                $"The engines differ in {differences.Length} places; do not issue these firms:"
            )
        );
        List(differences, inventory);
    }

    private void List(ImmutableArray<EngineDifference> differences, EmergencyReductionInventory inventory)
    {
        foreach (var difference in differences)
        {
            var firm = inventory.Lines.FirmOf(difference.Line);
            screen.Text(
                $"{inventory.Enterprises.CreditCodes.Text(firm)} {inventory.Enterprises.Names.Text(firm)} "
                    + $"{inventory.Lines.Names.Text(difference.Line)} {phrases.Words.Level(difference.Level)} "
                    + $"{difference.Aspect}: columnar {difference.First} | reference {difference.Second}",
                2
            );
        }
    }
}
