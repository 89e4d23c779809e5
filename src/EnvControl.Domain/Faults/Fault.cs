namespace EnvControl.Domain.Faults;

/// <summary>One thing wrong with what was handed in (问题), said so that its author can mend it.</summary>
/// <param name="Code">Stable code, such as <c>EC2104</c>. Never reused for another meaning.</param>
/// <param name="Where">File and row, or file, line and column; empty when it concerns the whole.</param>
/// <param name="What">What is wrong, with the offending value quoted.</param>
/// <param name="Mend">What to do instead.</param>
/// <param name="IsWarning">Whether work may go on all the same.</param>
public sealed record Fault(
    string Code,
    string Where,
    Law.Bilingual What,
    Law.Bilingual Mend,
    bool IsWarning = false
)
{
    /// <summary>A fault from its words.</summary>
    /// <param name="code">Stable code.</param>
    /// <param name="where">File and row, or file, line and column; empty when it concerns the whole.</param>
    /// <param name="zh">What is wrong, in Chinese.</param>
    /// <param name="en">The same in English.</param>
    /// <param name="mendZh">What to do instead, in Chinese.</param>
    /// <param name="mendEn">The same in English.</param>
    public static Fault Of(string code, string where, string zh, string en, string mendZh, string mendEn) =>
        new(code, where, new Law.Bilingual(zh, en), new Law.Bilingual(mendZh, mendEn));

    /// <summary>The one form every screen, log and test prints: where, code, what, mend; Chinese first.</summary>
    public override string ToString() =>
        $"{(Where.Length == 0 ? string.Empty : Where + ": ")}{Code}: {What.Zh}{Mend.Zh} / {What.En} {Mend.En}";
}
