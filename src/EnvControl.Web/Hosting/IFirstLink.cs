namespace EnvControl.Web.Hosting;

/// <summary>The one-time link of an installation without accounts (首次链接).</summary>
public interface IFirstLink
{
    /// <summary>Whether a secret is that of the link.</summary>
    bool IsSecret(string secret);

    /// <summary>Ends the link.</summary>
    void End();
}
