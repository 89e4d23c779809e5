using System.Security.Cryptography;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;

namespace EnvControl.Files.Seals;

/// <summary>The folder of the bureau's keys to seal with (签章密钥文件夹): one private key, and the public keys of all that were ever used.</summary>
/// <param name="folder">The folder; it lies outside the database.</param>
public sealed class SealKeyFolder(string folder) : ISealKeys
{
    private const string PublicEnd = ".public.pem";

    private string PrivateFile => Path.Combine(folder, "seal.private.pem");

    /// <inheritdoc/>
    public string? Current => File.Exists(PrivateFile) ? IdOf(Private()) : null;

    /// <inheritdoc/>
    public IReadOnlyList<string> Known => [.. Public().Keys.Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public string Make(bool doesReplace)
    {
        if (File.Exists(PrivateFile) && !doesReplace)
        {
            throw new RefusedException([SealFaults.KeyThere(PrivateFile)]);
        }

        Directory.CreateDirectory(folder);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var id = IdOf(key);
        // The public key first: whatever was sealed can then be verified.
        Write(
            Path.Combine(folder, $"seal-{id}{PublicEnd}"),
            key.ExportSubjectPublicKeyInfoPem(),
            isSecret: false
        );
        Write(PrivateFile, key.ExportPkcs8PrivateKeyPem(), isSecret: true);
        return id;
    }

    /// <summary>The private key.</summary>
    /// <exception cref="FaultException">There is none, or the file holds no key.</exception>
    internal ECDsa Private() =>
        File.Exists(PrivateFile) ? Read(PrivateFile) : throw new FaultException([SealFaults.NoKey(folder)]);

    /// <summary>The public keys known here, by id.</summary>
    /// <exception cref="FaultException">A file holds no key.</exception>
    internal Dictionary<string, ECDsa> Public()
    {
        var keys = new Dictionary<string, ECDsa>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*" + PublicEnd))
            {
                var key = Read(file);
                keys[IdOf(key)] = key;
            }
        }

        return keys;
    }

    /// <summary>Which key it is: the first 16 hexadecimal digits of the SHA-256 of its public half.</summary>
    internal static string IdOf(ECDsa key) =>
        Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))[..16];

    private static ECDsa Read(string file)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(file));
            return key.KeySize == 256 ? key : throw new FaultException([SealFaults.NotAKey(file)]);
        }
        catch (Exception wrong) when (wrong is ArgumentException or CryptographicException)
        {
            throw new FaultException([SealFaults.NotAKey(file)]);
        }
    }

    private static void Write(string file, string pem, bool isSecret)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (isSecret && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var fresh = $"{file}.{Environment.ProcessId}";
        using (var stream = new FileStream(fresh, options))
        {
            stream.Write(System.Text.Encoding.ASCII.GetBytes(pem + "\n"));
            stream.Flush(flushToDisk: true);
        }

        File.Move(fresh, file, overwrite: true);
    }
}
