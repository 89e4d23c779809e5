namespace EnvControl.Application.Standings;

/// <summary>Why a firm is left out of a change (跳过的原因).</summary>
public enum StandingOmission
{
    /// <summary>已是如此: it says what holds already.</summary>
    AlreadySo = 1,

    /// <summary>没有该行业: the firm is not of the industry.</summary>
    NoIndustry = 2,

    /// <summary>没有该生产线: the firm has no such line.</summary>
    NoLine = 3,
}
