using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Reading;

/// <summary>What the cells of industry and control type say of a firm (行业与管控类型的读取结果). Not to be changed: firms alike share it.</summary>
/// <param name="Industries">Its industries, each with its grade.</param>
/// <param name="Says">The flags that the control type answers, with its word; empty for most firms.</param>
/// <param name="IsGuarantee">Whether the control type says guarantee class.</param>
/// <param name="IsOther">Whether its industry was read from the column of other industries.</param>
internal sealed record FirmStanding(
    IndustryStanding[] Industries,
    (string FactId, bool Flag, string Word)[] Says,
    bool IsGuarantee,
    bool IsOther
);
