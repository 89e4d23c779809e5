using EnvControl.Application.Text;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;

namespace EnvControl.Application.WhatIf.Composing;

/// <summary>What a scenario is called (情景名称), from the form of its change: 30家C级铸造企业升为B级.</summary>
/// <param name="zh">The words in Chinese.</param>
/// <param name="en">The words in English.</param>
public sealed class ChangeNames(Wording zh, Wording en)
{
    /// <summary>The name of a scenario with this change.</summary>
    public Bilingual Of(ChangeForm form)
    {
        var (left, right) = (Whom(form, zh), Whom(form, en));
        return form.Kind switch
        {
            ChangeKind.Grade => new(
                $"{left}{Verb(form)}{Grade(form.ToGrade, zh)}",
                $"{right} become {Grade(form.ToGrade, en)}"
            ),
            ChangeKind.ListAdd => new(
                $"{left}列入{List(form.List).Zh}名单",
                $"{right} onto the {List(form.List).En} list"
            ),
            ChangeKind.ListRemove => new(
                $"{left}移出{List(form.List).Zh}名单",
                $"{right} off the {List(form.List).En} list"
            ),
            ChangeKind.CloseLines => new($"关停{left}的生产线", $"lines of {right} closed"),
            ChangeKind.ScaleLines => new(
                $"{left}的{(form.Of == "emissions" ? "排放" : "产量和排放")}调为{form.Percent}%",
                $"{(form.Of == "emissions" ? "emissions" : "output and emissions")} of {right} at {form.Percent}%"
            ),
            ChangeKind.Share => new(
                $"规则 {form.Rule} 的比例改为{form.Percent}%",
                $"share of rule {form.Rule} set to {form.Percent}%"
            ),
            _ => new(
                $"{zh.Group(form.Group)}排放调为{form.Percent}%",
                $"{en.Group(form.Group)} at {form.Percent}%"
            ),
        };
    }

    private static string Whom(ChangeForm form, Wording words)
    {
        var place = form.Division.Length > 0 ? words.Division(form.Division) : string.Empty;
        var grade = form.FromGrade.Length > 0 ? Grade(form.FromGrade, words) : string.Empty;
        var industry = form.Industry.Length > 0 ? words.Industry(form.Industry) : string.Empty;
        var rest = words.Say(
            $"{place}{grade}{industry}企业",
            string.Join(' ', new[] { place, grade, industry, "firms" }.Where(text => text.Length > 0))
        );
        return form.Pick switch
        {
            "named" => words.Say("点名的企业", "the named firms"),
            "all" => words.Say($"全部{rest}", $"all {rest}"),
            _ => words.Say($"{form.Count.Trim()}家{rest}", $"{form.Count.Trim()} {rest}"),
        };
    }

    private static string Grade(string grade, Wording words) =>
        words.FactValue(FactIds.Grade, FactValue.Of(grade));

    private static string Verb(ChangeForm form) =>
        (
            PerformanceGrades.TryParse(form.FromGrade, out var from),
            PerformanceGrades.TryParse(form.ToGrade, out var to)
        ) switch
        {
            (true, true) when form.Pick != "named" && to < from => "升为",
            (true, true) when form.Pick != "named" && to > from => "降为",
            _ => "改为",
        };

    private static Bilingual List(string list) =>
        list switch
        {
            "guarantee" => new("保障类", "guarantee"),
            "small-micro" => new("小微涉气", "small/micro"),
            "exemption" => new("豁免", "exemption"),
            _ => new("错峰生产", "off-peak"),
        };
}
