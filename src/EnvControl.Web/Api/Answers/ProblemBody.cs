using System.ComponentModel;

namespace EnvControl.Web.Api.Answers;

/// <summary>A problem as RFC 9457 has it (问题).</summary>
[Description(
    "RFC 9457 问题；title、detail默认中文，Accept-Language: en时英文。 / Problem; Chinese unless Accept-Language asks for English."
)]
internal sealed record ProblemBody(
    [property: Description("urn:envcontrol:EC####")] string Type,
    [property: Description("出了什么问题 / What is wrong")] string Title,
    int Status,
    [property: Description("怎样改正 / How to mend it")] string Detail,
    [property: Description("请求的路径；没有有效密钥时为null / The path asked for; null without a good key")]
        string? Instance,
    [property: Description("第一个问题的编号，见src/errors.md / Code of the first fault")] string Code,
    [property: Description("全部问题 / All faults at once")] IReadOnlyList<ProblemError> Errors
);
