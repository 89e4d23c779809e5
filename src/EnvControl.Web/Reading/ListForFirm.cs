using EnvControl.Application.Reach;
using EnvControl.Domain.Alerts;

namespace EnvControl.Web.Reading;

/// <summary>A list that names a firm and counts (待签收清单).</summary>
/// <param name="Number">Its number.</param>
/// <param name="Level">The level announced.</param>
/// <param name="Acknowledgement">The firm's acknowledgement; <c>null</c> while there is none.</param>
public sealed record ListForFirm(int Number, AlertLevel Level, Acknowledgement? Acknowledgement);
