namespace EnvControl.Rules.Checks;

/// <summary>What a cell holds on some days (格的状态); of several lines in it the worst counts.</summary>
internal enum CellState
{
    /// <summary>有措施.</summary>
    Covered = 0,

    /// <summary>无措施.</summary>
    Gap = 1,

    /// <summary>无类别.</summary>
    Classless = 2,
}
