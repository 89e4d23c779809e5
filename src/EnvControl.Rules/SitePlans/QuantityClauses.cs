using System.Collections.Immutable;
using System.Text.RegularExpressions;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using NodaTime;

namespace EnvControl.Rules.SitePlans;

/// <summary>Reads the clauses that say how much (定量措施读法): a clause is read as a whole or not at all.</summary>
/// <remarks>
/// Readings of ours, all assumed: 停产 with a part stops whole lines, 限产 with a part takes it of the emission base, an output
/// without a period is one of a day. Thread-safe.
/// </remarks>
internal sealed partial class QuantityClauses(SubjectReader subjects)
{
    private const string N = WrittenNumber.Pattern;
    private const string Part = WrittenNumber.PartPattern;
    private const string Verb =
        "(?:严格|立即|必须|应当|应|须|予以|实施|执行|采取|实行|落实|同步|进行|全部|一律)*";
    private const string Subject = "(?<s>.*?)";
    private const string More = @"(?:\(含\)|\(含以上\))?(?:及以上|以上)?";
    private const string Less = "(?:以内|之内|及以下|以下)?";
    private const string Unit = @"(?:台套|台\(套\)|台|条|座|套|个)";
    private const string Stop = "(?:停产|停止生产|暂停生产|停止运行|停止作业|停运|停机|停用)";
    private const string Hour =
        @"(?:\d{1,2}|[零一二两三四五六七八九十]{1,3})(?:[:时点](?:\d{1,2}分?|半)|时|点)";
    private const string Counted = "(?:,?[(]?(?:以|按)生产线计[)]?)?";
    private const int Milliseconds = 250;

    private static readonly Bilingual CokingTime = new("结焦时间", "coking time");
    private static readonly Bilingual HeatsPerDay = new("每座日出钢炉数", "heats a day of each");
    private static readonly LocalTime Midnight = LocalTime.Midnight;

    /// <summary>What a clause asks; <c>null</c> when it is not one of these.</summary>
    /// <param name="solid">The clause, narrow and without blanks.</param>
    public (ImmutableArray<Measure> Measures, bool IsJoint)? Read(string solid) =>
        Each(Whole().Match(solid), (process, _) => new Shutdown(process))
        ?? Each(WholeAfter().Match(solid), (process, _) => new Shutdown(process))
        ?? Each(Window().Match(solid), (process, match) => WindowOf(process, match))
        ?? Each(PartOfLines().Match(solid), (process, match) => LinesOf(process, match))
        ?? Each(LinesStop().Match(solid), (process, match) => LinesOf(process, match))
        ?? Each(UnitsBefore().Match(solid), UnitsOf, isAmount: true)
        ?? Each(UnitsAfter().Match(solid), UnitsOf, isAmount: true)
        ?? Each(UnitsStop().Match(solid), UnitsOf, isAmount: true)
        ?? Each(Keep().Match(solid), KeepOf, isAmount: true)
        ?? Each(Cut().Match(solid), CutOf)
        ?? Each(Load().Match(solid), LoadOf)
        ?? Each(ByLoad().Match(solid), LoadOf)
        ?? Output(OutputAtMost().Match(solid))
        ?? Each(Coking().Match(solid), CokingOf)
        ?? Each(Heats().Match(solid), HeatsOf);

    private (ImmutableArray<Measure> Measures, bool IsJoint)? Each(
        Match match,
        Func<string?, Match, Measure?> measureOf,
        bool isAmount = false
    )
    {
        var subject = match.Groups["s"].Value + match.Groups["t"].Value;
        return match.Success && subjects.TryRead(subject, out var processes)
            ? All(processes, process => measureOf(process, match), isAmount)
            : null;
    }

    private static (ImmutableArray<Measure> Measures, bool IsJoint)? All(
        ImmutableArray<string?> processes,
        Func<string?, Measure?> measureOf,
        bool isAmount
    )
    {
        ImmutableArray<Measure> measures = [.. processes.Select(measureOf).OfType<Measure>()];
        return measures.Length == processes.Length ? (measures, isAmount && measures.Length > 1) : null;
    }

    private static TimeWindow? WindowOf(string? process, Match match)
    {
        if (
            !TryHour(match.Groups["from"].Value, out var from, out _)
            || !TryHour(match.Groups["to"].Value, out var to, out var isEnd)
        )
        {
            return null;
        }

        var isNext = match.Groups["next"].Success;
        // 8时至8时 may be nothing or the whole day, 6时至次日7时 more than a day: neither is guessed.
        if ((from == to && !isNext && !isEnd) || (isNext && to > from && !isEnd))
        {
            return null;
        }

        var window = new TimeWindow(process, from, to);
        return
            match.Groups["h"] is { Success: true, Value: var said }
            && (!WrittenNumber.TryRead(said, out var hours) || hours * 60 != window.StoppedMinutes)
            ? null
            : window;
    }

    private static bool TryHour(string text, out LocalTime hour, out bool isEndOfDay)
    {
        (hour, isEndOfDay) = (Midnight, false);
        var parts = text.Split(':', '时', '点');
        var minutes = parts[1] switch
        {
            "" => 0m,
            "半" => 30m,
            var written => WrittenNumber.TryRead(written.TrimEnd('分'), out var number) ? number : -1,
        };
        if (!WrittenNumber.TryRead(parts[0], out var hours) || minutes is < 0 or > 59)
        {
            return false;
        }

        if (hours == 24 && minutes == 0)
        {
            isEndOfDay = true;
            return true;
        }

        if (hours > 23)
        {
            return false;
        }

        hour = new LocalTime((int)hours, (int)minutes);
        return true;
    }

    private static LineStop? LinesOf(string? process, Match match) =>
        WrittenNumber.TryPart(match.Groups["p"].Value, out var part) && part != Permille.None
            ? new LineStop(process, part)
            : null;

    private static StopUnits? UnitsOf(string? process, Match match) =>
        WrittenNumber.TryCount(match.Groups["n"].Value, out var count) ? new StopUnits(process, count) : null;

    private static KeepUnits? KeepOf(string? process, Match match) =>
        WrittenNumber.TryCount(match.Groups["n"].Value, out var count) ? new KeepUnits(process, count) : null;

    private static Curtailment? CutOf(string? process, Match match) =>
        WrittenNumber.TryPart(match.Groups["p"].Value, out var part)
            ? new Curtailment(process, part, CurtailmentBase.EmissionBase, IsPerPlant: false)
            : null;

    private static LoadCap? LoadOf(string? process, Match match) =>
        WrittenNumber.TryPart(match.Groups["p"].Value, out var part) ? new LoadCap(process, part) : null;

    private static ProcessLimit? CokingOf(string? process, Match match) =>
        WrittenNumber.TryRead(match.Groups["n"].Value, out var hours)
            ? new ProcessLimit(process, CokingTime, hours, null, "h")
            : null;

    private static ProcessLimit? HeatsOf(string? process, Match match) =>
        WrittenNumber.TryCount(match.Groups["n"].Value, out var heats)
            ? new ProcessLimit(process, HeatsPerDay, null, heats, "heats/d")
            : null;

    private (ImmutableArray<Measure> Measures, bool IsJoint)? Output(Match match)
    {
        var what = match.Groups["s"].Value;
        foreach (var daily in (string[])["日均", "平均每日", "每日", "每天", "日"])
        {
            what = what.Replace(daily, string.Empty, StringComparison.Ordinal);
        }

        if (
            !match.Success
            || !subjects.TryProduct(what, out var processes)
            || !WrittenNumber.TryRead(match.Groups["n"].Value, out var amount)
        )
        {
            return null;
        }

        amount *= match.Groups["w"].Success ? 10_000 : 1;
        var (cap, unit) = match.Groups["u"].Value switch
        {
            "吨" => (amount, "t/d"),
            "立方米" or "方" => (amount, "m3/d"),
            "平方米" => (amount, "m2/d"),
            _ => (amount / 10_000, "10k pieces/d"),
        };
        return All(processes, process => new OutputCap(process, cap, unit), isAmount: true);
    }

    [GeneratedRegex(
        $"^{Subject}{Verb}(?:24小时|全天|全时段)?{Stop}(?:措施)?$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex Whole();

    [GeneratedRegex(
        $"^{Verb}(?:停止|停产|停运|停用|关停|暂停)(?<s>.+?)(?:的)?(?:生产|运行)?$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex WholeAfter();

    [GeneratedRegex(
        $"^{Subject}(?:每[日天])?(?:夜间)?[(]?(?<from>{Hour})(?:至|到|-)(?<next>次日|第二天|翌日)?(?<to>{Hour})[)]?(?:期间|时段|之间)?{Verb}{Stop}(?:(?<h>{N})个?小时)?$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex Window();

    [GeneratedRegex(
        $"^{Subject}{Verb}(?:(?:以|按)生产线(?:计)?)?(?:停产|停止|停运|停)(?<p>{Part}){More}(?:的)?(?:生产线|产线)?{Counted}$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex PartOfLines();

    [GeneratedRegex(
        $"^{Subject}(?<p>{Part}){More}(?:的)?(?:生产线|产线){Verb}{Stop}$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex LinesStop();

    [GeneratedRegex(
        $"^{Verb}(?:停产|停运|停用|关停|停止|停)(?<n>{N}){Unit}(?<s>.*?)(?:的)?(?:生产|运行)?$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex UnitsBefore();

    [GeneratedRegex(
        $"^{Subject}{Verb}(?:停产|停运|停用|关停|停)(?<n>{N}){Unit}(?:生产线|产线)?(?:生产|运行)?$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex UnitsAfter();

    [GeneratedRegex(
        $"^(?<n>{N}){Unit}(?<s>.*?){Verb}(?:24小时|全天)?{Stop}$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex UnitsStop();

    [GeneratedRegex(
        $"^{Subject}{Verb}(?:只|仅|最多)?(?:保留|允许|保持)(?<n>{N}){Unit}(?<t>.*?)(?:运行|生产|在产)$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex Keep();

    [GeneratedRegex(
        $"^{Subject}{Verb}(?:限产|减产|压产|压减产量|压减产能|压减生产|降低产量|减少产量|降低产能|降低生产负荷|降低负荷|降负荷|压减生产负荷|压减负荷|产量压减|产量降低|生产负荷降低|生产负荷压减|负荷降低|负荷压减|减排)(?<p>{Part}){More}(?:生产|措施)?$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex Cut();

    [GeneratedRegex(
        $"^{Subject}(?:生产负荷|负荷|产能|产量)(?:降至|降低至|降到|控制在|控制到|不得超过|不超过|不高于|压减至)(?<p>{Part}){Less}(?:生产|运行)?$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex Load();

    [GeneratedRegex(
        $"^{Subject}按照?(?<p>{Part})的?(?:生产)?负荷(?:组织)?(?:生产|运行)$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex ByLoad();

    [GeneratedRegex(
        $"^{Subject}(?:产量|生产量)(?:控制在|控制到|不得超过|不超过|不高于|不大于|限制在|限定在|降至)(?<n>{N})(?<w>万)?(?<u>吨|立方米|平方米|方|块)(?:/[日天]|每[日天])?{Less}$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex OutputAtMost();

    [GeneratedRegex(
        $"^{Subject}(?:延长结焦时间(?:至|到)|结焦时间(?:延长至|延长到|不低于|不少于|不小于|不得低于|不得少于))(?<n>{N})个?小时(?:以上|及以上)?$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex Coking();

    [GeneratedRegex(
        $"^{Subject}(?:每日|每天|日)出钢(?:炉?数)?(?:不大于|不得超过|不超过|不高于|控制在)(?<n>{N})炉{Less}$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex Heats();
}
