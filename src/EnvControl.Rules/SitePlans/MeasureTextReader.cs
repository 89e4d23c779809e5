using System.Text.RegularExpressions;
using EnvControl.Domain.Measures;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.SitePlans;

/// <summary>Reads the measures that a firm filed in its own words (填报措施识别): what it cannot read stays as it stands and is never guessed.</summary>
/// <remarks>Thread-safe. A clause is read only when every word of it is understood.</remarks>
public sealed partial class MeasureTextReader
{
    /// <summary>A longer text is no measure; it is kept, not read.</summary>
    private const int LongestText = 2_000;

    private const int LongestClause = 120;
    private const int Milliseconds = 250;

    private readonly QuantityClauses _quantities;
    private readonly ObligationClauses _obligations;

    /// <summary>A reader that knows what process steps are called.</summary>
    public MeasureTextReader(MeasureWords words)
    {
        var subjects = new SubjectReader(words);
        _quantities = new QuantityClauses(subjects);
        _obligations = new ObligationClauses(subjects);
    }

    /// <summary>Reads a text; nothing of it is left out.</summary>
    public MeasureReading Read(string text) =>
        text.Length > LongestText
            ? new MeasureReading(text, [Unread(text)])
            : new MeasureReading(text, [.. Clauses(text, PlainText.Narrow(text))]);

    /// <summary>What is left of a text when blanks and punctuation do not count: equal for texts copied from one another.</summary>
    public static string Gist(string text) => PlainText.Gist(text);

    private IEnumerable<ReadClause> Clauses(string text, string narrow)
    {
        foreach (var range in ClauseSplitter.Split(narrow))
        {
            var clause = text[range].Trim();
            if (ReadOrNull(clause) is { } read)
            {
                yield return read;
                continue;
            }

            // 限产30%、停止运输 are two; 烧结机、球团停产 is one and was read as one.
            var parts = ClauseSplitter
                .At(narrow[range], "、")
                .Select(part => text[range][part].Trim())
                .ToArray();
            var several = parts.Select(ReadOrNull).ToArray();
            foreach (var one in several.All(part => part is not null) ? several : [Unread(clause)])
            {
                yield return one!;
            }
        }
    }

    private ReadClause? ReadOrNull(string clause)
    {
        if (clause.Length > LongestClause)
        {
            return null;
        }

        var solid = Enumerator().Replace(PlainText.Solid(PlainText.Narrow(clause)), string.Empty);
        return _quantities.Read(solid) is { } quantity
                ? new ReadClause(clause, quantity.Measures, quantity.IsJoint)
            : _obligations.Read(solid, clause) is { } obligations ? new ReadClause(clause, obligations)
            : null;
    }

    private static ReadClause Unread(string clause)
    {
        // The number of a document, a day or a stage of vehicles is no quantity.
        var solid = Enumerator().Replace(PlainText.Solid(PlainText.Narrow(clause)), string.Empty);
        var bare = Reference().Replace(solid, string.Empty);
        return new ReadClause(clause, [new VerbatimMeasure(clause, Figure().IsMatch(bare))]);
    }

    [GeneratedRegex(
        @"^(?:\(?\d{1,2}\)|\(?[一二三四五六七八九十]{1,2}\)|\d{1,2}[、.](?!\d)|[一二三四五六七八九十]{1,2}、|[①-⑳])",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex Enumerator();

    [GeneratedRegex(
        @"[〔\[(]\d{4}[〕\])]\d+号|\d{4}年|\d{1,2}月|\d{1,2}日|国[一二三四五六1-6]",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex Reference();

    [GeneratedRegex(
        @"\d|百分之|一半|半数|[一二两三四五六七八九十]+(?:成|台|条|座|套|个|吨|小时)",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex Figure();
}
