using System.Collections.Frozen;
using System.Globalization;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Web.Pages.Bureau;

/// <summary>How to mend at the desk what the use cases find wrong (网页上的改正办法), by the number of the fault: they speak of commands, which nobody types here.</summary>
internal static class DeskMends
{
    private static readonly FrozenDictionary<int, Bilingual> Mends = new Dictionary<int, Bilingual>
    {
        [4173] = new(
            "请县区经办补登联系人，先按登记地址上门告知。",
            "Let the county clerk enter a contact, and go there meanwhile."
        ),
        [5001] = new("请回到预警台。", "Go back to the desk of alerts."),
        [5004] = new(
            "请由另一人批准；来不及的可以紧急签发，事后复核。",
            "Let somebody else approve it; where there is no time it can be issued in an emergency and reviewed afterwards."
        ),
        [5005] = new(
            "请在“认可”里写明理由和如何理解，或先用文件认定。",
            "State reason and reading under 'Waivers', or have a document adopt it."
        ),
        [5006] = new("请从列出的组里选。", "Choose one of the groups shown."),
        [5008] = new("请回到管控名单。", "Go back to the lists."),
        [5009] = new("请先起草变更或解除。", "Draft a change or a lifting first."),
        [5010] = new("请先签发或撤回它。", "Issue it or withdraw it first."),
        [5012] = new(
            "请由起草人以外的人批准；来不及的写明紧急理由。",
            "Let somebody other than its author approve it; where there is no time, state the emergency."
        ),
        [5015] = new("请按时间先后填写各阶段。", "Fill in the phases in order of time."),
        [5016] = new("请核对区划、行业或信用代码。", "Check the codes of divisions, industries or firms."),
        [5030] = new("请系统管理员造签章密钥。", "Ask the system administrator for a key to seal with."),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Places = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["--as"] = string.Empty,
        ["--from"] = "起始时刻",
        ["--phase"] = "以后的阶段",
        ["--scope"] = "范围",
        ["--group"] = "认可组",
        ["--reading"] = "如何理解",
        ["--reason"] = "理由",
        ["--division"] = "哪里的预警",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The fault as the desk says it.</summary>
    public static Fault Of(Fault fault) =>
        fault with
        {
            // The page is that of the alert: its number says nothing more.
            Where = fault.Where.StartsWith("alert/", StringComparison.Ordinal)
                ? string.Empty
                : Places.GetValueOrDefault(fault.Where, fault.Where),
            Mend = Mends.GetValueOrDefault(NumberOf(fault), fault.Mend),
        };

    private static int NumberOf(Fault fault) => int.Parse(fault.Code.AsSpan(2), CultureInfo.InvariantCulture);
}
