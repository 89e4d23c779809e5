using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Rules.Checks;

namespace EnvControl.Rules.Cells;

/// <summary>Names cells for people (格的名称).</summary>
internal sealed class CellNames(CheckedRules rules)
{
    /// <summary>A line, such as 水泥(N15) 水泥熟料窑(clinker-kiln) B.</summary>
    public Bilingual Line(CellLine line)
    {
        var industry = rules.Label(FactIds.Industry, FactValue.Of(line.Industry));
        var process = rules.Label(FactIds.Process, FactValue.Of(line.Process));
        var grade =
            line.Grade == CellLine.Leading
                ? new Bilingual("引领性", "leading")
                : rules.Label(FactIds.Grade, FactValue.Of(line.Grade));
        var facts = line.Facts.IsEmpty ? string.Empty : $" {line.FactsText}";
        return new Bilingual(
            $"{industry.Zh} {process.Zh} {grade.Zh}{facts}",
            $"{industry.En}, {process.En}, {grade.En}{facts}"
        );
    }

    /// <summary>A line at a level.</summary>
    public Bilingual Cell(CellLine line, string level)
    {
        var (name, at) = (Line(line), Level(level));
        return new Bilingual($"{name.Zh} {at.Zh}", $"{name.En}, {at.En}");
    }

    /// <summary>A level.</summary>
    public Bilingual Level(string level) => rules.Label(FactIds.Level, FactValue.Of(level));
}
