using EnvControl.Domain.Alerts;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>How many firms of a list rest on what one waiver group is about (认可组涉及企业).</summary>
/// <param name="Group">The group.</param>
/// <param name="Firms">Firms.</param>
public sealed record GroupUse(WaiverGroup Group, int Firms);
