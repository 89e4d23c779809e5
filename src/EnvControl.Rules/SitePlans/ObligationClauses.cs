using System.Collections.Immutable;
using System.Text.RegularExpressions;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;

namespace EnvControl.Rules.SitePlans;

/// <summary>Reads the clauses that ask something without saying how much (不定量措施读法): transport, heat-bound output, hot standby.</summary>
/// <remarks>What exactly is barred stays in the firm's own words. Thread-safe.</remarks>
internal sealed partial class ObligationClauses(SubjectReader subjects)
{
    private const string Verb =
        "(?:严格|立即|必须|应当|应|须|予以|实施|执行|采取|实行|落实|同步|进行|全部|一律)*";
    private const string Unit = @"(?:台套|台\(套\)|台|条|座|套|个)";
    private const string Ban = "(?:禁止使用|停止使用|严禁使用|不得使用|禁止|禁用|停用|严禁)";
    private const string RoadTransportStop = "停止公路运输";
    private const int Milliseconds = 250;

    /// <summary>What a clause asks; <c>null</c> when it is not one of these.</summary>
    /// <param name="solid">The clause, narrow and without blanks.</param>
    /// <param name="text">The clause, word for word.</param>
    public ImmutableArray<Measure>? Read(string solid, string text) =>
        None().IsMatch(solid) ? [new VoluntaryReduction()]
        : Machinery().IsMatch(solid) ? [Of(ObligationKind.NonRoadControl, text)]
        : Vehicles().IsMatch(solid) ? [Of(ObligationKind.TransportControl, text)]
        : solid == RoadTransportStop ? [new Obligation(ObligationKind.RoadTransportStop, null, null, null)]
        : Transport().IsMatch(solid) ? [Of(ObligationKind.RoadTransportStop, text)]
        : Ignition().IsMatch(solid) ? [Of(ObligationKind.NoIgnition, text)]
        : Each(HeatBound().Match(solid), ObligationKind.HeatBoundLoad, null)
            ?? Each(OrderBound().Match(solid), ObligationKind.OrderBoundLoad, null)
            ?? Each(Standby().Match(solid), ObligationKind.HotStandby, null)
            ?? Each(Load().Match(solid), ObligationKind.LoadReduction, text);

    private static Obligation Of(ObligationKind kind, string text) =>
        new(kind, null, null, new Bilingual(text, text));

    private ImmutableArray<Measure>? Each(Match match, ObligationKind kind, string? text) =>
        match.Success && subjects.TryRead(match.Groups["s"].Value, out var processes)
            ?
            [
                .. processes.Select(process => new Obligation(
                    kind,
                    process,
                    null,
                    // A number of units is not lost: the clause itself says it.
                    text is not null
                    && match.Groups["n"].Success
                        ? new Bilingual(text, text)
                        : null
                )),
            ]
            : null;

    [GeneratedRegex(
        "^(?:企业)?(?:自主(?:采取)?减排(?:措施)?|不限产|不停产|不停产不限产|不停产、不限产|不停限产|无需停限产|不采取停限产措施|维持正常生产|正常生产)$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex None();

    [GeneratedRegex(
        $"^{Verb}{Ban}[^%]*(?:非道路移动机械|非道路机械|工程机械|叉车|装载机)[^%]*$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex Machinery();

    [GeneratedRegex(
        $"^(?:运输:|运输环节)?{Verb}{Ban}(?:国[一二三四五六1-6ⅠⅡⅢⅣⅤⅥ][^%]*|[^%]*(?:载货车辆|货车|卡车|运输车辆)[^%]*)$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex Vehicles();

    [GeneratedRegex(
        $"^{Verb}(?:停止|禁止|暂停)(?:公路|道路|汽车|物料|货物|原料|产品|厂外|、|和|及)*运输$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex Transport();

    [GeneratedRegex(
        "^(?:未经批准)?(?:不得|禁止|严禁)(?:擅自)?(?:点火|开炉|启炉)(?:启动|生产)?$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex Ignition();

    [GeneratedRegex($"^(?<s>.*?){Verb}(?:按照?)?以热定产$", RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex HeatBound();

    [GeneratedRegex($"^(?<s>.*?){Verb}(?:按照?)?以量定产$", RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex OrderBound();

    [GeneratedRegex(
        $"^(?<s>.*?){Verb}(?:焖炉|闷炉|热备)(?:保温)?$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex Standby();

    [GeneratedRegex(
        $"^(?:(?<n>{WrittenNumber.Pattern}){Unit})?(?<s>.*?){Verb}(?:降低|压减|减少)(?:生产)?负荷(?:生产|运行)?$",
        RegexOptions.ExplicitCapture,
        Milliseconds
    )]
    private static partial Regex Load();
}
