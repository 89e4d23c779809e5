using EnvControl.Domain.Faults;

namespace EnvControl.Application.Contacts;

/// <summary>What can be wrong with contacts (联系人问题). No fault repeats what was typed: it may be a person's.</summary>
public static class ContactFaults
{
    /// <summary>A person or channel that is none.</summary>
    public static Fault BadPerson(string where) =>
        Fault.Of(
            "EC4171",
            where,
            "联系人姓名缺失，或姓名、联系渠道不合要求。",
            "The person is missing, or the name or channel does not do.",
            "请写姓名，姓名和渠道各不超过64字。",
            "Write a name; name and channel have at most 64 characters each."
        );

    /// <summary>A phone that is none.</summary>
    public static Fault BadPhone(string where) =>
        Fault.Of(
            "EC4172",
            where,
            "电话缺失或不是电话号码。",
            "The phone is missing or is no phone number.",
            "请写5至20位数字，可用 + - 空格和括号。",
            "Write 5 to 20 digits; plus, hyphen, blank and brackets may stand between."
        );

    /// <summary>A firm without a contact.</summary>
    public static Fault NoContact(string firm) =>
        Fault.Of(
            "EC4173",
            firm,
            "没有这家企业的联系人。",
            "There is no contact of this firm.",
            "请用 contacts set 登记。",
            "Enter one with contacts set."
        );

    /// <summary>A file without contacts.</summary>
    public static Fault NoContacts(string file) =>
        Fault.Of(
            "EC4174",
            file,
            "文件里没有联系人列。",
            "The file has no columns of contacts.",
            "列名应为联系人、联系方式。",
            "The columns are called 联系人 and 联系方式."
        );
}
