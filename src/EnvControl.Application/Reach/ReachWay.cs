namespace EnvControl.Application.Reach;

/// <summary>How a firm came to its notice (打开方式).</summary>
public enum ReachWay
{
    /// <summary>通知链接: by the signed link, without an account.</summary>
    Link = 1,

    /// <summary>企业登录: signed in by code.</summary>
    Account = 2,
}
