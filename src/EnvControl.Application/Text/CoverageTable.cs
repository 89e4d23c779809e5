using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Text;

/// <summary>How far each industry is covered, as a table for people (覆盖情况表).</summary>
public static class CoverageTable
{
    private static readonly Bilingual Others = new("其余", "all others");
    private static readonly Bilingual All = new("全部", "all");

    /// <summary>The headings.</summary>
    public static IReadOnlyList<string> Headings(Language language) =>
        language == Language.English
            ?
            [
                "authority",
                "industry",
                "process",
                "trust",
                "checked",
                "against",
                "what was read",
                "to be supplied",
            ]
            : ["机关", "行业", "工序", "可信度", "核对日期", "对照文件", "读到的内容", "请局里提供"];

    /// <summary>The rows in the order of the file.</summary>
    public static IEnumerable<IReadOnlyList<string>> Rows(RuleSet rules, Language language)
    {
        string Say(Bilingual words) => language == Language.English ? words.En : words.Zh;
        foreach (var entry in rules.Coverage)
        {
            var others = rules.Coverage.Any(other =>
                other.Industry == entry.Industry && other.Process is not null
            );
            yield return
            [
                entry.Authority,
                $"{entry.Industry} {Say(rules.Industries[entry.Industry.Text].Name)}",
                entry.Process is { } process && rules.Processes.TryGetValue(process, out var name) ? Say(name)
                : others ? Say(Others)
                : Say(All),
                Say(Vocabulary.Trust(entry.Trust)),
                entry.CheckedOn.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                string.Join('、', entry.Against.Select(instrument => instrument.Number)),
                Say(entry.Read),
                Say(entry.Supply),
            ];
        }
    }

    /// <summary>The table as Markdown, each line ended by a line feed.</summary>
    public static string Markdown(RuleSet rules, Language language)
    {
        var headings = Headings(language);
        return string.Concat(
            new[] { Line(headings), Line(headings.Select(_ => "---")) }
                .Concat(Rows(rules, language).Select(Line))
                .Select(line => line + "\n")
        );
    }

    private static string Line(IEnumerable<string> cells) =>
        $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |".Replace(
            " --- ",
            "---",
            StringComparison.Ordinal
        );
}
