using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Text;
using EnvControl.Files.Writing;

namespace EnvControl.Files.Alerts;

/// <summary>The sheet that says what a list is (清单签发信息页): who ordered it, what it rests on, what it saves, and its seal.</summary>
internal static class AlertListHeadSheet
{
    /// <summary>Writes the sheet.</summary>
    public static void Write(SheetWriter sheet, SealedList file, AlertList list, Wording words)
    {
        var head = list.Head;
        var alerts = new AlertWording(Language.Chinese);
        sheet.TextRow(SheetStyle.Title, AlertListNames.Of(head, words.Rules));
        Row(sheet, "编号", $"第{head.Number}号（预警{head.Alert}，{alerts.Kind(head.Kind)}）");
        Row(
            sheet,
            "上一份清单",
            head.Previous is { } previous ? $"第{previous.Number}号，SHA-256 {previous.Sha256}" : "无"
        );
        Row(sheet, "来源和文号", $"{alerts.Origin(head.Origin)} {head.Document}");
        Row(sheet, "原因", head.Cause);
        Row(sheet, "预警级别", words.Level(head.Level));
        Row(
            sheet,
            "响应阶段",
            string.Join(
                "；",
                head.Matter.Phases.Select(phase =>
                    $"{BureauHour.Show(phase.From)}起 {words.Level(phase.Level)}"
                )
            )
        );
        Row(sheet, "范围", string.Join("；", head.Matter.Scope.Entries.Select(alerts.Scope)));
        Row(
            sheet,
            "批准",
            head.Approval is { } approval
                ? $"{approval.Office}，{approval.Means} {approval.Number}"
                : $"紧急签发，事后复核：{head.Emergency}"
        );
        Row(sheet, "签发时刻", BureauHour.Show(head.IssuedAt));
        Row(
            sheet,
            "依据",
            $"清单版本{head.Basis.InventoryVersion}（{head.Basis.InventoryHash}），规则集{head.Basis.RuleSetId}，引擎{head.Basis.Engine} {head.Basis.EngineVersion}，名单等级截至{BureauHour.Show(head.Basis.KnownAt)}"
        );
        Row(sheet, "审计链头", head.Basis.AuditHead);
        Row(sheet, "企业", $"下达{list.Body.Firms.Length}家，暂缓{list.Body.Held.Length}家（见“暂缓下达”）");
        foreach (var total in list.Body.Totals)
        {
            Row(sheet, $"{BureauHour.Show(total.From)}起合计", Total(total, words));
        }

        foreach (var waiver in head.Matter.Waivers)
        {
            var firms = list.Body.Uses.FirstOrDefault(use => use.Group == waiver.Group)?.Firms ?? 0;
            Row(sheet, "认可", $"{waiver.Group}（{firms}家）：{waiver.Reading}。理由：{waiver.Reason}");
        }

        Row(sheet, "清单SHA-256", SealedList.HashOf(file.List.Span));
        Row(sheet, "印章", $"{file.Seal.Algorithm}，密钥{file.Seal.Key}");
        Row(sheet, "核验", $"envcontrol alert verify {head.Number}，或核验同名.json文件；本工作簿不带印章");
    }

    private static string Total(ListTotal total, Wording words) =>
        $"{words.Level(total.Level)}，{total.Firms}家；"
        + string.Join(
            "；",
            total.Outcomes.Select(outcome =>
                $"{words.Pollutant(outcome.Pollutant)} {Figures.Text(total.Saving.Least[outcome.Pollutant])}千克/日"
                + (
                    outcome.LeastPermille is { } permille
                        ? $"（{permille / 10m:0.0}%，目标{outcome.TargetPermille / 10m:0.#}%：{words.Outcome(outcome.Outcome)}）"
                        : string.Empty
                )
            )
        );

    private static void Row(SheetWriter sheet, string label, string text)
    {
        sheet.BeginRow(label, text);
        sheet.Text(label, SheetStyle.Header);
        sheet.Text(text, SheetStyle.Wrapped);
        sheet.EndRow();
    }
}
