using System.ComponentModel;
using EnvControl.Domain.Law;
using NodaTime.Text;

namespace EnvControl.Web.Api.RuleSets;

/// <summary>A document that rules rest on (文件).</summary>
internal sealed record InstrumentBody(
    [property: Description("文号 / Number")] string Number,
    Bilingual Title,
    [property: Description("是否假设 / Whether it is an assumption and no law")] bool IsAssumption,
    [property: Description("施行日 / In force from, yyyy-MM-dd")] string From,
    [property: Description("失效日（不含） / In force until, exclusive")] string? To
)
{
    /// <summary>An instrument.</summary>
    public static InstrumentBody Of(Instrument instrument) =>
        new(
            instrument.Number,
            instrument.Title,
            instrument.IsAssumption,
            LocalDatePattern.Iso.Format(instrument.Effective.From),
            instrument.Effective.To is { } end ? LocalDatePattern.Iso.Format(end) : null
        );
}
