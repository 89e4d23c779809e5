namespace EnvControl.Web.Hosting;

/// <summary>Addresses that are given to people (对外链接).</summary>
internal static class EnrolmentAddress
{
    /// <summary>The link by which an owner takes an account over.</summary>
    public static string Of(HttpContext context, string secret) => $"{Site(context)}/accounts/enrol/{secret}";

    /// <summary>Where this site is reached: as the operator set it, or as this request came.</summary>
    public static string Site(HttpContext context)
    {
        var set = context.RequestServices.GetRequiredService<WebSettings>().PublicAddress;
        return set.Length > 0 ? set.TrimEnd('/') : $"{context.Request.Scheme}://{context.Request.Host}";
    }
}
