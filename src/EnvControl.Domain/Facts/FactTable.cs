namespace EnvControl.Domain.Facts;

/// <summary>Where a fact comes from (事实来源表).</summary>
public enum FactTable
{
    /// <summary>企业表.</summary>
    Enterprise = 1,

    /// <summary>生产线表.</summary>
    Line = 2,

    /// <summary>名单: absence from a list is a known "no".</summary>
    List = 3,

    /// <summary>情境: level and elapsed hours of the alert.</summary>
    Context = 4,

    /// <summary>推导: the control class, decided before the industry files are asked.</summary>
    Derived = 5,
}
