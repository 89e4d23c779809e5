using System.ComponentModel;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Law;

namespace EnvControl.Web.Api;

/// <summary>Why a measure binds (依据).</summary>
internal sealed record GroundBody(
    [property: Description("规则 / Rule")] string Rule,
    [property: Description("文号 / Number of the instrument")] string Instrument,
    [property: Description("条款 / Clause")] string Clause,
    [property: Description("verified、partial、assumed或adopted / Trust")] string Trust
)
{
    /// <summary>A ground as lists have it.</summary>
    public static GroundBody Of(ListedGround ground) =>
        new(ground.Rule, ground.Instrument, ground.Clause, ground.Trust.Spell());
}
