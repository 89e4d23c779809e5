namespace EnvControl.Domain.Facts;

/// <summary>What a fact's value holds (取值种类).</summary>
public enum FactKind
{
    /// <summary>缺失.</summary>
    Missing = 0,

    /// <summary>文本或类别.</summary>
    Text = 1,

    /// <summary>数值.</summary>
    Number = 2,

    /// <summary>是否.</summary>
    Flag = 3,
}
