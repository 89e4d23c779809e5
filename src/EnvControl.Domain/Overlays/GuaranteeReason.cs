namespace EnvControl.Domain.Overlays;

/// <summary>Why a firm stands on the guarantee list (保障类原因).</summary>
public enum GuaranteeReason
{
    /// <summary>民生保障.</summary>
    Livelihood = 1,

    /// <summary>城市运行保障.</summary>
    UrbanOperation = 2,

    /// <summary>外贸或军品订单.</summary>
    ForeignTrade = 3,

    /// <summary>国家战略性产业.</summary>
    NationalStrategy = 4,
}
