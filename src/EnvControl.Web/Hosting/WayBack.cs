namespace EnvControl.Web.Hosting;

/// <summary>Where to go after a detour (返回地址): within this site, and written so that any header takes it.</summary>
internal static class WayBack
{
    private static readonly Uri Here = new("http://here");

    /// <summary>The address that was asked for, if it lies within this site; else another.</summary>
    /// <param name="to">What was asked for, whoever wrote it.</param>
    /// <param name="otherwise">Where to go else.</param>
    public static string To(string? to, string otherwise = "/") =>
        to is "/" or ['/', not '/', ..]
        && !to.Any(one => char.IsControl(one) || one == '\\')
        && Uri.TryCreate(Here, to, out var address)
        && address.Authority == Here.Authority
            ? address.PathAndQuery
            : otherwise;
}
