using EnvControl.Domain.Faults;

namespace EnvControl.Application.Attachments;

/// <summary>What can be wrong with attachments (附件问题).</summary>
public static class AttachmentFaults
{
    /// <summary>A file that is too large.</summary>
    public static Fault TooLarge(string where) =>
        Fault.Of(
            "EC5110",
            where,
            "文件超过5 MB。",
            "The file is larger than 5 MB.",
            "请压缩，或拍小一些再传。",
            "Make it smaller and send it again."
        );

    /// <summary>A file of a kind that is not taken.</summary>
    public static Fault OtherKind(string where, IReadOnlyList<AttachmentKind> allowed) =>
        Fault.Of(
            "EC5111",
            where,
            "文件内容不是可以接收的类型（按内容判断，不看文件名）。",
            "By its content, whatever its name, the file is of no kind that is taken.",
            $"可以传：{string.Join('、', allowed.Select(AttachmentKinds.Ending))}。",
            $"Taken are: {string.Join(", ", allowed.Select(AttachmentKinds.Ending))}."
        );

    /// <summary>Too many files.</summary>
    public static Fault TooMany(int most) =>
        Fault.Of(
            "EC5112",
            string.Empty,
            $"照片多于{most}张。",
            $"There are more than {most} photos.",
            "请选最能说明问题的几张，其余另记一次。",
            "Choose those that show it best; record the others with another finding."
        );
}
