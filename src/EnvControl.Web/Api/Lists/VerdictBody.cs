using System.ComponentModel;
using EnvControl.Application.Alerts.Lists;

namespace EnvControl.Web.Api.Lists;

/// <summary>What verifying a list finds (清单核验结果).</summary>
internal sealed record VerdictBody(
    int Number,
    [property: Description(
        "genuine、superseded、lifted、withdrawn为真；altered、sealRefused、notIssued、diverging为否"
    )]
        string Status,
    [property: Description("是否确是签发的内容 / Whether it is what was issued")] bool IsGenuine,
    [property: Description("good、missing、unknownKey、unknownAlgorithm、broken")] string? Seal,
    string? Sha256,
    [property: Description(
        "由保存的版本重算，逐字节一致 / Computed again from the stored versions, byte for byte the same"
    )]
        bool IsRecomputed,
    int? SupersededBy,
    DateTimeOffset? LiftedAt,
    [property: Description("首个差异处 / Place of the first difference")] string? Difference
)
{
    /// <summary>A verdict.</summary>
    public static VerdictBody Of(int number, ListVerdict verdict) =>
        new(
            number,
            Words.Of(verdict.Status),
            verdict.IsGenuine,
            verdict.Seal is { } seal ? Words.Of(seal) : null,
            verdict.Sha256,
            verdict.IsRecomputed,
            verdict.SupersededBy,
            verdict.LiftedAt?.ToDateTimeOffset(),
            verdict.Difference?.Place
        );
}
