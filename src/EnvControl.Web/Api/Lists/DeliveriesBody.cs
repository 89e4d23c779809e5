using System.ComponentModel;
using EnvControl.Application.Reach;

namespace EnvControl.Web.Api.Lists;

/// <summary>How far a list has come to its firms (送达签收); a county's account sees its own firms.</summary>
internal sealed record DeliveriesBody(
    int List,
    [property: Description("受约束的企业 / Firms bound")] DeliveryCounts Bound,
    [property: Description("暂缓的企业 / Firms held back")] DeliveryCounts Held,
    IReadOnlyList<DeliveryBody> Items,
    string? Next
);
