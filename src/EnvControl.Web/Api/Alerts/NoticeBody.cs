using System.ComponentModel;
using EnvControl.Domain.Alerts;
using NodaTime.Text;

namespace EnvControl.Web.Api.Alerts;

/// <summary>One notice of an alert (预警通知).</summary>
internal sealed record NoticeBody(
    [property: Description("start、raise、lower、amend、lift")] string Kind,
    [property: Description("预警级别 / Level announced")] string Level,
    [property: Description("响应阶段 / Levels of the response by hour")] IReadOnlyList<PhaseBody> Phases,
    [property: Description("范围 / Whom it binds")] IReadOnlyList<ScopeBody> Scope,
    string Cause,
    string Document,
    DateTimeOffset? ArrivedAt,
    [property: Description("依据的清单版本 / Version of the inventory")] int InventoryVersion,
    [property: Description("依据的规则集 / Rule set")] string RuleSet,
    [property: Description("台账截至何时 / Standings as known then")] DateTimeOffset KnownAt,
    string DraftedBy,
    DateTimeOffset DraftedAt,
    IReadOnlyList<WaiverBody> Waivers,
    ApprovalBody? Approval,
    [property: Description("紧急签发的理由 / Why it was issued without approval")] string? Emergency,
    string? IssuedBy,
    DateTimeOffset? IssuedAt,
    [property: Description("管控名单号 / Number of its list")] int? List,
    LiftingBody? Lifting
)
{
    /// <summary>A notice as it is kept.</summary>
    public static NoticeBody Of(AlertNotice notice) =>
        new(
            notice.Kind.Spell(),
            notice.Level.Spell(),
            [
                .. notice.Phases.Select(phase => new PhaseBody(
                    phase.From.ToDateTimeOffset(),
                    phase.Level.Spell()
                )),
            ],
            [
                .. notice.Scope.Entries.Select(entry => new ScopeBody(
                    entry.Kind.Spell(),
                    entry.Value,
                    entry.From?.ToDateTimeOffset(),
                    entry.IsException
                )),
            ],
            notice.Cause,
            notice.Document,
            notice.ArrivedAt?.ToDateTimeOffset(),
            notice.Basis.InventoryVersion,
            notice.Basis.RuleSetId,
            notice.Basis.KnownAt.ToDateTimeOffset(),
            notice.DraftedBy,
            notice.DraftedAt.ToDateTimeOffset(),
            [
                .. notice.Waivers.Select(waiver => new WaiverBody(
                    waiver.Group.ToString(),
                    waiver.Reason,
                    waiver.Reading,
                    waiver.By
                )),
            ],
            notice.Approval is { } approval
                ? new ApprovalBody(
                    approval.By,
                    approval.At.ToDateTimeOffset(),
                    approval.Office,
                    approval.Means,
                    approval.Number
                )
                : null,
            notice.Emergency?.Reason,
            notice.IssuedBy,
            notice.IssuedAt?.ToDateTimeOffset(),
            notice.List,
            notice.Lifting is { } lifting
                ? new LiftingBody(
                    lifting.At.ToDateTimeOffset(),
                    lifting.Continues,
                    lifting.NotRestarting,
                    LocalDatePattern.Iso.Format(lifting.EvaluateBy)
                )
                : null
        );
}
