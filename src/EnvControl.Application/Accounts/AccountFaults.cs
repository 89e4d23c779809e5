using System.Globalization;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Accounts;

/// <summary>What can be wrong with accounts (账号问题). None repeats a password or a code.</summary>
public static class AccountFaults
{
    /// <summary>A name that is none.</summary>
    public static Fault BadName(string name) =>
        Fault.Of(
            "EC6001",
            name,
            "登录名不合要求。",
            "That is no name to sign in with.",
            "请用2至24个小写字母、数字、点、横线或下划线，以字母开头。",
            "Use 2 to 24 lower-case letters, digits, points, hyphens or underscores, a letter first."
        );

    /// <summary>A person's name that is none.</summary>
    public static Fault BadPerson(string name) =>
        Fault.Of(
            "EC6002",
            name,
            "姓名缺失或太长。",
            "The person's name is missing or too long.",
            "请写姓名，不超过30字。",
            "Write the person's name, 30 characters at most."
        );

    /// <summary>A name that is taken.</summary>
    public static Fault Taken(string name) =>
        Fault.Of(
            "EC6003",
            name,
            "这个登录名已经有人用了。",
            "Somebody has this name already.",
            "请换一个登录名。",
            "Choose another name."
        );

    /// <summary>Roles that no account may combine.</summary>
    public static Fault Combined(string name, string roles) =>
        Fault.Of(
            "EC6004",
            name,
            $"一个账号不能兼任：{roles}。",
            $"No account may combine: {roles}.",
            "系统、安全、审计三员各用各的账号，也不兼业务角色。",
            "System, security and audit administrators each have an account of their own, without other roles."
        );

    /// <summary>An account that is not there.</summary>
    public static Fault Unknown(int number) =>
        Fault.Of(
            "EC6005",
            number.ToString(CultureInfo.InvariantCulture),
            "没有这个账号。",
            "There is no such account.",
            "请回到账号列表。",
            "Go back to the list of accounts."
        );

    /// <summary>One's own rights or state.</summary>
    public static Fault OwnAccount(string name) =>
        Fault.Of(
            "EC6006",
            name,
            "不能改自己账号的权限或停用自己。",
            "Nobody changes the rights of their own account or suspends it.",
            "请另一位管理员来做。",
            "Let another administrator do it."
        );

    /// <summary>A link that is used up, too old, or none.</summary>
    public static Fault BadLink() =>
        Fault.Of(
            "EC6007",
            string.Empty,
            "链接无效、已用过或已过期。",
            "The link is not valid, was used, or has ended.",
            "请系统管理员重新发放。",
            "Ask the system administrator for another."
        );

    /// <summary>A password that is too short or too long.</summary>
    public static Fault PasswordLength(int least) =>
        Fault.Of(
            "EC6008",
            string.Empty,
            string.Create(
                CultureInfo.InvariantCulture,
                $"口令要{least}至{AccountPolicy.MostCharacters}个字符。"
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"A password has {least} to {AccountPolicy.MostCharacters} characters."
            ),
            "几个不相干的词连起来，又长又好记。",
            "A few unrelated words in a row are long and easy to keep in mind."
        );

    /// <summary>A password of too few kinds of characters.</summary>
    public static Fault PasswordKinds(int least) =>
        Fault.Of(
            "EC6009",
            string.Empty,
            string.Create(CultureInfo.InvariantCulture, $"口令要含大写、小写、数字、符号中的至少{least}种。"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"A password has at least {least} of upper case, lower case, digits and marks."
            ),
            "请补上缺的种类。",
            "Add what is missing."
        );

    /// <summary>A password others would guess.</summary>
    public static Fault PasswordEasy() =>
        Fault.Of(
            "EC6010",
            string.Empty,
            "口令太容易猜到。",
            "The password is too easy to guess.",
            "不要用姓名、地名、单位名、常见词或连续的字符。",
            "Use no name, place, bureau, common word or run of characters."
        );

    /// <summary>A one-time code that is wrong, too old, or was used.</summary>
    public static Fault BadCode() =>
        Fault.Of(
            "EC6011",
            string.Empty,
            "动态口令不对、已过期或已用过。",
            "The one-time code is wrong, too old or was used.",
            "请等验证器出下一个6位数字再输入。",
            "Wait for the authenticator's next six digits and type them."
        );

    /// <summary>Name and password that do not fit, or too many tries: one answer for all.</summary>
    public static Fault NotSignedIn() =>
        Fault.Of(
            "EC6012",
            string.Empty,
            "登录名、口令或动态口令不对；连续多次不对的，15分钟后再试。",
            "Name, password or code do not fit; after several failures, wait 15 minutes.",
            "请核对后再输入；忘了口令请找系统管理员。",
            "Check and type again; if the password is forgotten, ask the system administrator."
        );

    /// <summary>A county clerk without a county, or a county that is none.</summary>
    public static Fault NoCounty(string name) =>
        Fault.Of(
            "EC6013",
            name,
            "县区经办须指定至少一个本市的县区。",
            "A county clerk needs at least one county of this city.",
            "请勾选县区。",
            "Tick a county."
        );

    /// <summary>Accounts that are there already.</summary>
    public static Fault AlreadyBegun() =>
        Fault.Of(
            "EC6014",
            string.Empty,
            "管理员账号已经建过，这个链接不再有效。",
            "The administrators were made before; this link is no longer good.",
            "请从登录页进入。",
            "Go on from the sign-in page."
        );

    /// <summary>Two passwords that are not the same.</summary>
    public static Fault NotAlike() =>
        Fault.Of(
            "EC6015",
            string.Empty,
            "两次输入的口令不一样。",
            "The two passwords differ.",
            "请再输一次。",
            "Type both again."
        );
}
