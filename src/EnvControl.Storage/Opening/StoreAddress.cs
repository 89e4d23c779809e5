using EnvControl.Domain.Faults;

namespace EnvControl.Storage.Opening;

/// <summary>Where a store lies (数据库位置): a file, or a PostgreSQL connection; and the folder of its keys.</summary>
/// <param name="Text">The full path, or the connection string; it may hold a password, so no message shows it.</param>
/// <param name="IsServer">Whether it is a PostgreSQL connection.</param>
/// <param name="KeysFolder">Where its keys lie.</param>
public sealed record StoreAddress(string Text, bool IsServer, string KeysFolder)
{
    private static readonly string[] Prefixes = ["postgresql://", "postgres://"];

    /// <summary>An address as a user writes it: a path, <c>Host=…;Database=…</c> or <c>postgresql://…</c>.</summary>
    /// <param name="text">The address.</param>
    /// <param name="keysFolder">Where the keys lie; <c>null</c>: beside the file, in a folder of its name with <c>.keys</c> behind it.</param>
    /// <exception cref="FaultException">It can't be read, or a server's keys have no place.</exception>
    public static StoreAddress Of(string text, string? keysFolder = null)
    {
        var isUri = Array.Exists(
            Prefixes,
            prefix => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        );
        if (isUri || IsConnection(text))
        {
            return keysFolder is null
                ? throw new FaultException([StoreFaults.NoKeysFolder()])
                : new StoreAddress(isUri ? FromUri(text) : text, true, Path.GetFullPath(keysFolder));
        }

        var path = Path.GetFullPath(text);
        return new StoreAddress(path, false, Path.GetFullPath(keysFolder ?? path + ".keys"));
    }

    /// <summary>The address without its secrets, for messages.</summary>
    public override string ToString()
    {
        if (!IsServer)
        {
            return Text;
        }

        var parts = new Npgsql.NpgsqlConnectionStringBuilder(Text);
        return FormattableString.Invariant($"postgresql://{parts.Host}:{parts.Port}/{parts.Database}");
    }

    private static bool IsConnection(string text)
    {
        if (!text.Contains('=', StringComparison.Ordinal))
        {
            return false;
        }

        try
        {
            return new Npgsql.NpgsqlConnectionStringBuilder(text).Host is { Length: > 0 };
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string FromUri(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.AbsolutePath.Length < 2)
        {
            throw new FaultException([StoreFaults.BadAddress()]);
        }

        var who = uri.UserInfo.Split(':', 2);
        var parts = new Npgsql.NpgsqlConnectionStringBuilder
        {
            Host = uri.Host,
            Port = uri.Port > 0 ? uri.Port : 5432,
            Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]),
        };
        if (who[0].Length > 0)
        {
            parts.Username = Uri.UnescapeDataString(who[0]);
        }

        if (who.Length > 1)
        {
            parts.Password = Uri.UnescapeDataString(who[1]);
        }

        return parts.ConnectionString;
    }
}
