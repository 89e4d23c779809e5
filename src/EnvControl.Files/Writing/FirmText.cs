using EnvControl.Domain.Inventory;
using EnvControl.Engine.Decisions;

namespace EnvControl.Files.Writing;

/// <summary>Cells about a firm that several files share (企业单元格).</summary>
internal static class FirmText
{
    /// <summary>What stands in place of measures on a day on which no classification rule is in force.</summary>
    public const string NoRule = "该日无适用规则";

    /// <summary>The firm's industries by <c>;</c>.</summary>
    public static string Industries(EnterpriseTable firms, int firm)
    {
        var industries = new List<string>();
        foreach (var standing in firms.StandingsOf(firm))
        {
            industries.Add(standing.Industry.Text);
        }

        return string.Join(';', industries);
    }

    /// <summary>Whether neither a classification rule nor an order is in force for the firm.</summary>
    public static bool IsOutsideLaw(FirmDecision firm) => firm.IsOutsideLaw;

    /// <summary>Whether it is known what the firm must do and saves, so that its figures mean something.</summary>
    public static bool HasFigures(FirmDecision firm) => firm.UnknownDuty.IsEmpty && !firm.IsOutsideLaw;
}
