using EnvControl.Domain.Faults;

namespace EnvControl.Application.Inspections;

/// <summary>What can be wrong with a finding (核查记录问题).</summary>
public static class InspectionFaults
{
    /// <summary>Not two different officers.</summary>
    public static Fault Officers() =>
        Fault.Of(
            "EC5125",
            string.Empty,
            "须有两名不同的执法人员，姓名各不超过64字。",
            "A finding needs two different officers, each name of at most 64 characters.",
            "请把两人的姓名都写上。",
            "Write the names of both."
        );

    /// <summary>A remark or the firm's words are too long.</summary>
    public static Fault TooLong() =>
        Fault.Of(
            "EC5126",
            string.Empty,
            $"备注或企业陈述超过{Finding.MostCharacters}字。",
            $"The remark or the firm's words are longer than {Finding.MostCharacters} characters.",
            "请写短些，其余另记一次。",
            "Write less; record the rest with another finding."
        );

    /// <summary>No unit, though something was looked at.</summary>
    public static Fault NoUnits() =>
        Fault.Of(
            "EC5127",
            string.Empty,
            "“已落实”“未落实”须逐个单元记录现场状态，至少看到一个。",
            "Carried out or not carried out needs the state of each unit, and at least one that was seen.",
            "看不到任何单元时记“无法进入”。",
            "Where no unit could be seen, record 'could not enter'."
        );

    /// <summary>A kind, a unit or its state will not do.</summary>
    public static Fault BadUnit(string unit) =>
        Fault.Of(
            "EC5128",
            unit,
            "结论、单元名称或现场状态不合要求，或单元重复。",
            "The conclusion, the name of a unit or its state will not do, or the unit stands twice.",
            "每个单元记一次，名称和要求各不超过500字。",
            "Each unit stands once; name and duty have at most 500 characters each."
        );

    /// <summary>Duties of an hour that has not come.</summary>
    public static Fault NotYet() =>
        Fault.Of(
            "EC5129",
            string.Empty,
            "核查的时刻在将来。",
            "The instant that was looked at lies ahead.",
            "请刷新页面，按现在的要求核查。",
            "Load the page again and look at what holds now."
        );

    /// <summary>A finding that is not there.</summary>
    public static Fault NoFinding(int number) =>
        Fault.Of(
            "EC5130",
            $"inspection/{number}",
            $"没有第{number}号核查记录。",
            $"There is no finding {number}.",
            "请核对编号。",
            "Check the number."
        );
}
