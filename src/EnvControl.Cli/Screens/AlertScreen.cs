using System.Collections.Immutable;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;

namespace EnvControl.Cli.Screens;

/// <summary>Shows alerts (预警屏幕).</summary>
/// <param name="screen">Where.</param>
/// <param name="words">In which words.</param>
internal sealed class AlertScreen(Screen screen, AlertWording words)
{
    private const int NameWidth = 12;
    private const int MostHeld = 20;

    /// <summary>What an alert is and says now.</summary>
    public void Head(Alert alert)
    {
        var notice = alert.Pending ?? alert.Current;
        screen.LevelHeading(
            alert.Current.Level,
            words.Say(
                $"预警{alert.Id}  {words.Level(alert.Current.Level)}  {words.State(alert.State)}",
                $"Alert {alert.Id}  {words.Level(alert.Current.Level)}  {words.State(alert.State)}"
            )
        );
        Entry(words.Say("来源", "Origin"), $"{words.Origin(alert.Origin)} {alert.Current.Document}");
        if (alert.Pending is not null && !alert.Notices.IsEmpty)
        {
            Entry(
                words.Say("起草中", "Drafted"),
                words.Say(
                    $"{words.Kind(notice.Kind)}通知，{notice.DraftedBy}起草{(notice.Approval is null ? "，未批准" : "，已批准")}",
                    $"to {words.Kind(notice.Kind)}, by {notice.DraftedBy}{(notice.Approval is null ? ", not approved" : ", approved")}"
                )
            );
        }

        if (notice.Lifting is { } lifting)
        {
            Lifting(lifting);
        }
        else
        {
            Entry(
                words.Say("响应", "Response"),
                string.Join(
                    words.Say("；", "; "),
                    notice.Phases.Select(phase =>
                        words.Say(
                            $"{BureauHour.Show(phase.From)}起 {words.Level(phase.Level)}",
                            $"{words.Level(phase.Level)} from {BureauHour.Show(phase.From)}"
                        )
                    )
                )
            );
            Entry(
                words.Say("范围", "Scope"),
                string.Join(words.Say("；", "; "), notice.Scope.Entries.Select(words.Scope))
            );
        }

        Entry(words.Say("原因", "Cause"), notice.Cause);
        if (notice.Approval is { } approval)
        {
            Entry(
                words.Say("批准", "Approved"),
                string.Join(
                    ' ',
                    new[]
                    {
                        approval.Office,
                        approval.Means,
                        approval.Number,
                        $"({approval.By}, {BureauHour.Show(approval.At)})",
                    }.Where(text => text.Length > 0)
                )
            );
        }

        if (alert.IsReviewOpen)
        {
            Entry(
                words.Say("待复核", "To review"),
                words.Say(
                    "有紧急签发的通知，须由未经手的人复核（alert review）",
                    "a notice was issued without approval; somebody who had no hand in it reviews it (alert review)"
                )
            );
        }

        if (alert.Evaluation is { } evaluation)
        {
            Entry(words.Say("评估", "Evaluation"), $"{evaluation.Text} {evaluation.Document}");
        }
    }

    /// <summary>What the list in the making would say.</summary>
    public void Body(Alert alert, ListBody body, Wording rules)
    {
        var notice = alert.Pending!;
        screen.Blank();
        Entry(
            words.Say("依据版本", "Basis"),
            words.Say(
                $"清单第{notice.Basis.InventoryVersion}版，规则集{Phrases.Short(notice.Basis.RuleSetId)}，等级和名单截至{BureauHour.Show(notice.Basis.KnownAt)}",
                $"inventory {notice.Basis.InventoryVersion}, rule set {Phrases.Short(notice.Basis.RuleSetId)}, standings as known at {BureauHour.Show(notice.Basis.KnownAt)}"
            )
        );
        Entry(
            words.Say("企业", "Firms"),
            words.Say(
                $"将下达{body.Firms.Length:#,0}家，暂缓{body.Held.Length:#,0}家",
                $"{body.Firms.Length:#,0} listed, {body.Held.Length:#,0} held back"
            )
        );
        foreach (var total in body.Totals)
        {
            Total(total);
        }

        Held(body.Held, rules);
        Groups(alert.Id, notice, body, rules);
    }

    /// <summary>What was issued.</summary>
    public void Issued(IssuedList issued, ImmutableArray<string> files)
    {
        if (issued.List is not { } list)
        {
            return;
        }

        screen.Blank();
        Entry(
            words.Say("清单", "List"),
            words.Say(
                $"第{list.Head.Number}号，下达{list.Body.Firms.Length:#,0}家，暂缓{list.Body.Held.Length:#,0}家，两个引擎一致后盖章",
                $"No. {list.Head.Number}: {list.Body.Firms.Length:#,0} firms, {list.Body.Held.Length:#,0} held back; both engines agree on those listed"
            )
        );
        foreach (var total in list.Body.Totals)
        {
            Total(total);
        }

        Entry("SHA-256", issued.Kept!.Sha256);
        Entry(words.Say("印章", "Seal"), $"{issued.Kept.Seal.Algorithm} {issued.Kept.Seal.Key}");
        foreach (var file in files)
        {
            screen.Whole("  " + file);
        }
    }

    /// <summary>Everything that was done.</summary>
    public void Course(AlertView view)
    {
        screen.Blank();
        foreach (var done in view.Events)
        {
            screen.Text(
                $"{BureauHour.Show(done.At)}  {done.By}  {words.Event(done.Act)}  {words.State(done.State)}  {done.Details}",
                2
            );
        }

        foreach (var list in view.Lists)
        {
            screen.Text(
                words.Say(
                    $"第{list.Number}号清单  {(list.IsActive ? "现行" : "已不作数")}  {Phrases.Short(list.Sha256)}",
                    $"List {list.Number}  {(list.IsActive ? "counts" : "counts no more")}  {Phrases.Short(list.Sha256)}"
                ),
                2
            );
        }
    }

    /// <summary>The book of alerts.</summary>
    public void Book(ImmutableArray<Alert> alerts)
    {
        if (alerts.IsEmpty)
        {
            screen.Text(words.Say("还没有预警。", "There are no alerts yet."));
            return;
        }

        var table = Tables.Of(
            words.Say(">编号", ">No."),
            words.Say("级别", "Level"),
            words.Say("状态", "State"),
            words.Say("起始", "Start"),
            words.Say("来源", "Origin"),
            words.Say("文号", "Document")
        );
        foreach (var alert in alerts)
        {
            table.Row(
                $"{alert.Id}",
                words.Level(alert.Current.Level),
                words.State(alert.State),
                BureauHour.Show(alert.Start),
                words.Origin(alert.Origin),
                alert.Current.Document
            );
        }

        screen.Table(table);
    }

    private void Lifting(LiftTerms lifting)
    {
        Entry(
            words.Say("解除", "Lifted"),
            words.Say($"{BureauHour.Show(lifting.At)}起", $"from {BureauHour.Show(lifting.At)}")
        );
        Entry(words.Say("继续执行", "Continues"), lifting.Continues);
        if (!lifting.NotRestarting.IsEmpty)
        {
            Entry(
                words.Say("不得恢复", "Not to restart"),
                string.Join(words.Say("、", ", "), lifting.NotRestarting)
            );
        }

        Entry(words.Say("评估期限", "Evaluate by"), Phrases.Day(lifting.EvaluateBy));
    }

    private void Total(ListTotal total) =>
        Entry(
            BureauHour.Show(total.From)[5..],
            words.Level(total.Level)
                + words.Say("：", ": ")
                + string.Join(
                    words.Say("，", ", "),
                    total.Outcomes.Select(outcome =>
                        $"{words.Pollutant(outcome.Pollutant)} {Wording.Kilograms(total.Saving.Least[outcome.Pollutant])} kg/d"
                        + (
                            outcome.LeastPermille is { } permille
                                ? $" {permille / 10m:0.0}% {words.Outcome(outcome.Outcome)}"
                                : string.Empty
                        )
                    )
                )
        );

    private void Held(ImmutableArray<HeldFirm> held, Wording rules)
    {
        foreach (var (firm, i) in held.Take(MostHeld).Select((firm, i) => (firm, i)))
        {
            var facts = string.Join(words.Say("、", ", "), firm.Facts.Select(rules.Fact));
            screen.Entry(
                i == 0 ? words.Say("暂缓", "Held back") : string.Empty,
                $"{firm.Name}{words.Say("：", ": ")}{words.Reason(firm.Reason)} {facts}",
                NameWidth
            );
        }

        if (held.Length > MostHeld)
        {
            Entry(
                string.Empty,
                words.Say($"……另有{held.Length - MostHeld}家", $"… and {held.Length - MostHeld} more")
            );
        }
    }

    private void Groups(int id, AlertNotice notice, ListBody body, Wording rules)
    {
        var open = false;
        foreach (var use in body.Uses)
        {
            var waiver = notice.Waivers.FirstOrDefault(waiver => waiver.Group == use.Group);
            open |= waiver is null;
            Entry(
                waiver is null ? words.Say("待认可", "To waive") : words.Say("已提出认可", "Waived"),
                words.Say(
                    $"{use.Group}（{use.Firms:#,0}家）{rules.Group(use.Group)}",
                    $"{use.Group} ({use.Firms:#,0} firms) {rules.Group(use.Group)}"
                ) + (waiver is null ? string.Empty : $" — {waiver.Reading}")
            );
        }

        if (open)
        {
            screen.Text(
                words.Say(
                    $"待认可的各组须先 alert waive {id} --group 组 --reason 理由 --reading 如何理解，才能批准。",
                    $"What is to be waived must be, with alert waive {id} --group G --reason … --reading …, before it can be approved."
                )
            );
        }
    }

    private void Entry(string name, string text) => screen.Entry(name, text, NameWidth);
}
