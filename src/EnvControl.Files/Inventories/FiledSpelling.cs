using System.Text;
using EnvControl.Application.Inventories;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Files.Reading;
using NodaTime.Text;

namespace EnvControl.Files.Inventories;

/// <summary>Spells what firms filed as the cells it is read from (填报措施写法): three texts and the day, behind the facts.</summary>
/// <param name="plans">What was filed.</param>
internal sealed class FiledSpelling(SitePlanTable plans)
{
    /// <summary>The headings, where anything was filed.</summary>
    public IEnumerable<string> Headings =>
        plans.Count == 0 ? [] : SitePlanCells.Columns.Select(column => column.Id);

    /// <summary>Appends the cells of a firm, or of one of its lines.</summary>
    /// <param name="text">The row.</param>
    /// <param name="creditCode">The firm.</param>
    /// <param name="line">The line; empty for the firm itself.</param>
    public void Append(StringBuilder text, string creditCode, string line)
    {
        if (plans.Count == 0 || plans.IndexOf(creditCode, line) is not (>= 0 and var row))
        {
            return;
        }

        foreach (var level in AlertLevels.All)
        {
            CellText.Append(text, plans.Texts(level).Characters(row));
            text.Append(CellText.Between);
        }

        if (plans.FiledOn(row) is { } day)
        {
            text.Append(LocalDatePattern.Iso.Format(day));
        }

        text.Append(CellText.Between);
    }
}
