namespace EnvControl.Domain.Facts;

/// <summary>What kind of value a fact has (事实类型).</summary>
public enum FactType
{
    /// <summary>文本: compared only for equality.</summary>
    Text = 1,

    /// <summary>类别: one of declared values.</summary>
    Category = 2,

    /// <summary>数值: a number in the fact's unit.</summary>
    Number = 3,

    /// <summary>是否: yes or no.</summary>
    Flag = 4,
}
