using System.ComponentModel;

namespace EnvControl.Web.Api.Answers;

/// <summary>One thing that is wrong (问题项).</summary>
internal sealed record ProblemError(
    [property: Description("EC####")] string Code,
    [property: Description("在哪里：文件和行、字段，或空 / Where: file and row, field, or empty")]
        string Where,
    [property: Description("出了什么问题 / What is wrong")] string What,
    [property: Description("怎样改正 / How to mend it")] string Mend
);
