namespace EnvControl.Engine.SitePlans;

/// <summary>Which of what the firm filed and what the rules order is taken (取用方式).</summary>
public enum BindMode
{
    /// <summary>从严: whichever saves more.</summary>
    Stricter = 1,

    /// <summary>按填报: what the firm filed, wherever it says how much.</summary>
    Filed = 2,

    /// <summary>按规则: what the rules order; what was filed is only compared.</summary>
    Derived = 3,
}
