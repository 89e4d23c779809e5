namespace EnvControl.Application.WhatIf.Composing;

/// <summary>The kinds of change that a form offers (改动种类); a file can say more.</summary>
public enum ChangeKind
{
    /// <summary>改绩效等级.</summary>
    Grade = 1,

    /// <summary>列入名单.</summary>
    ListAdd = 2,

    /// <summary>移出名单.</summary>
    ListRemove = 3,

    /// <summary>关停生产线.</summary>
    CloseLines = 4,

    /// <summary>增减产量或排放.</summary>
    ScaleLines = 5,

    /// <summary>改规则比例.</summary>
    Share = 6,

    /// <summary>增减其他源.</summary>
    ScaleSources = 7,
}
