namespace EnvControl.Domain.Alerts;

/// <summary>Reads and writes alert levels (预警级别) in the spellings that orders, rules and people use.</summary>
public static class AlertLevels
{
    private static readonly string[][] Spellings =
    [
        ["yellow", "黄", "黄色", "Ⅲ", "III", "Ⅲ级", "III级", "三级", "黄色预警"],
        ["orange", "橙", "橙色", "Ⅱ", "II", "Ⅱ级", "II级", "二级", "橙色预警"],
        ["red", "红", "红色", "Ⅰ", "I", "Ⅰ级", "I级", "一级", "红色预警"],
    ];

    /// <summary>The three levels, lowest first, as output files list them.</summary>
    public static IReadOnlyList<AlertLevel> All { get; } =
    [AlertLevel.Yellow, AlertLevel.Orange, AlertLevel.Red];

    /// <summary>The spelling in rules and output files: <c>yellow</c>, <c>orange</c>, <c>red</c>.</summary>
    public static string Spell(this AlertLevel level) => Spellings[(int)level - 1][0];

    /// <summary>Reads any common spelling: <c>red</c>, <c>红</c>, <c>红色</c>, <c>I</c>, <c>Ⅰ</c>, <c>Ⅰ级</c>.</summary>
    public static bool TryParse(string? text, out AlertLevel level)
    {
        for (var i = 0; i < Spellings.Length; i++)
        {
            if (Spellings[i].Contains(text?.Trim(), StringComparer.OrdinalIgnoreCase))
            {
                level = (AlertLevel)(i + 1);
                return true;
            }
        }

        level = default;
        return false;
    }
}
