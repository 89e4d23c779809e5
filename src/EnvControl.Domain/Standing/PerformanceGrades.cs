namespace EnvControl.Domain.Standing;

/// <summary>Reads and writes performance grades (绩效等级) the way inventories and rules spell them.</summary>
public static class PerformanceGrades
{
    /// <summary>Every grade's spelling, best first: <c>A+ A B B- C D ungraded</c>.</summary>
    public static IReadOnlyList<string> Spellings { get; } = ["A+", "A", "B", "B-", "C", "D", "ungraded"];

    /// <summary>The spelling in inventories and rules.</summary>
    public static string Spell(this PerformanceGrade grade) => Spellings[(int)grade - 1];

    /// <summary>Reads the spelling of a grade; letters may be lower case and followed by 级.</summary>
    public static bool TryParse(string? text, out PerformanceGrade grade)
    {
        grade = default;
        var bare = text?.Trim().TrimEnd('级');
        if (bare is "未评级" or "未评")
        {
            grade = PerformanceGrade.Ungraded;
            return true;
        }

        for (var i = 0; i < Spellings.Count; i++)
        {
            if (string.Equals(Spellings[i], bare, StringComparison.OrdinalIgnoreCase))
            {
                grade = (PerformanceGrade)(i + 1);
                return true;
            }
        }

        return false;
    }
}
