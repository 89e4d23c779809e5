using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Web.Pages.Bureau;

/// <summary>What can be wrong with what is typed at the desk of alerts (预警台填写问题).</summary>
internal static class DeskFaults
{
    /// <summary>A field that must be filled in.</summary>
    public static Fault Missing(Bilingual field) =>
        Fault.Of(
            "EC6201",
            field.Zh,
            "没有填写。",
            $"'{field.En}' is not filled in.",
            "它写进预警记录，不能省略。",
            "It goes into the record of the alert and cannot be left out."
        );

    /// <summary>An hour that is none.</summary>
    public static Fault BadMoment(Bilingual field, string typed) =>
        Fault.Of(
            "EC6202",
            field.Zh,
            $"“{typed}”不是整点时刻。",
            $"'{typed}' in '{field.En}' is no full hour.",
            "请选北京时间的整点，如 2020-12-01 20:00。",
            "Choose a full hour of Beijing time, such as 2020-12-01 20:00."
        );

    /// <summary>A choice that is not offered.</summary>
    public static Fault BadChoice(Bilingual field, string typed) =>
        Fault.Of(
            "EC6203",
            field.Zh,
            $"没有“{typed}”这一项。",
            $"'{typed}' is not among the choices of '{field.En}'.",
            "请从列出的选项里选。",
            "Choose one of those shown."
        );

    /// <summary>An entry of the scope that is not understood.</summary>
    public static Fault BadScope(string typed) =>
        Fault.Of(
            "EC6204",
            "范围",
            $"看不懂“{typed}”。",
            $"'{typed}' is not understood as a scope.",
            "每行一项：区划:410522、行业:N15 或 企业:信用代码，后面可加 @2020-12-01T22:00。",
            "One a line: division:410522, industry:N15 or firm:CODE, with @2020-12-01T22:00 if it has its own hour."
        );

    /// <summary>A scope beyond the counties of the account.</summary>
    public static Fault OutOfBounds(string what) =>
        Fault.Of(
            "EC6205",
            what,
            "超出了本账号的县区范围。",
            "It lies beyond the counties of this account.",
            "只选本账号的县区；全市的预警由市级值班员起草。",
            "Choose counties of this account only; alerts of the city are drafted by the city's duty officer."
        );

    /// <summary>No forecast.</summary>
    public static Fault NoForecast() =>
        Fault.Of(
            "EC6206",
            "预报",
            "没有预报。",
            "There is no forecast.",
            "请粘贴预报，或选一个csv文件：每行一个小时，时刻,此前24小时的指数。",
            "Paste a forecast or choose a csv file: one hour a line, time,index of the 24 hours that end then."
        );

    /// <summary>No group was ticked.</summary>
    public static Fault NoGroupChosen() =>
        Fault.Of(
            "EC6207",
            "认可组",
            "没有勾选任何一组。",
            "No group is ticked.",
            "请勾选要认可的组。",
            "Tick the groups to waive."
        );

    /// <summary>A day that is none.</summary>
    public static Fault BadDay(Bilingual field, string typed) =>
        Fault.Of(
            "EC6208",
            field.Zh,
            $"“{typed}”不是日期。",
            $"'{typed}' in '{field.En}' is no day.",
            "请选日期，如 2020-12-07。",
            "Choose a day, such as 2020-12-07."
        );
}
