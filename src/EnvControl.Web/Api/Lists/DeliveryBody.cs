using System.ComponentModel;
using EnvControl.Application.Reach;

namespace EnvControl.Web.Api.Lists;

/// <summary>How far a list has come to one firm (企业送达情况). Nobody's name or phone.</summary>
internal sealed record DeliveryBody(
    string CreditCode,
    string Name,
    [property: Description("区划代码 / Division")] string Division,
    [property: Description("是否暂缓 / Whether it is held back")] bool IsHeld,
    [property: Description("已发出或当面告知 / Whether a notice went out or it was told in person")]
        bool IsSent,
    [property: Description("确知有人知道 / Whether anybody there is known to know")] bool IsReached,
    DateTimeOffset? FirstOpenedAt,
    DateTimeOffset? AcknowledgedAt,
    [property: Description("发送次数 / Attempts")] int Attempts
)
{
    /// <summary>A firm of the board.</summary>
    public static DeliveryBody Of(FirmReach firm) =>
        new(
            firm.Firm.Firm.Text,
            firm.Firm.Name,
            firm.Firm.Division,
            firm.Firm.IsHeld,
            firm.IsSent,
            firm.IsReached,
            firm.FirstOpening?.At.ToDateTimeOffset(),
            firm.Acknowledgement?.At.ToDateTimeOffset(),
            firm.Deliveries.Length
        );
}
