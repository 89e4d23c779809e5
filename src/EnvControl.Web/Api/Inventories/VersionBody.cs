using System.ComponentModel;
using EnvControl.Application.Inventories;

namespace EnvControl.Web.Api.Inventories;

/// <summary>A version of the inventory (清单版本).</summary>
internal sealed record VersionBody(
    [property: Description("版本号 / Number")] int Number,
    [property: Description("draft或published")] string State,
    [property: Description("与哪一版比较 / The published version it was compared with")] int? Base,
    [property: Description("文件名 / Name of the file")] string Name,
    [property: Description("内容的SHA-256 / Hash of what it says")] string ContentSha256,
    [property: Description("文件的SHA-256 / Hash of the file")] string FileSha256,
    [property: Description("企业数 / Firms")] int Firms,
    [property: Description("生产线数 / Lines")] int Lines,
    [property: Description("其他源数；没有报时为null / Other sources; null when none were handed in")]
        int? Sources,
    [property: Description("是否部分更新 / Whether a partial file was laid over an older version")]
        bool IsPartial,
    [property: Description("读入时用的规则集 / Rule set it was read with")] string RuleSet,
    [property: Description("提示总数 / How many warnings")] int WarningCount,
    string ImportedBy,
    DateTimeOffset ImportedAt,
    string? PublishedBy,
    DateTimeOffset? PublishedAt
)
{
    /// <summary>A version as it is kept.</summary>
    public static VersionBody Of(InventoryVersion version) =>
        new(
            version.Number,
            version.IsPublished ? "published" : "draft",
            version.Base,
            version.Name,
            version.ContentSha256,
            version.FileSha256,
            version.Counts.Firms,
            version.Counts.Lines,
            version.Counts.Sources,
            version.IsPartial,
            version.RuleSetId,
            version.WarningCount,
            version.ImportedBy,
            version.ImportedAt.ToDateTimeOffset(),
            version.PublishedBy,
            version.PublishedAt?.ToDateTimeOffset()
        );
}
