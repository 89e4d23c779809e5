using System.Security.Cryptography;
using System.Text;
using EnvControl.Domain.Faults;

namespace EnvControl.Storage.Opening;

/// <summary>A secret of the store that lies in a file outside the database (库外密钥): whoever holds the database alone can't forge with it.</summary>
/// <remarks>Immutable, safe to share between threads. 32 bytes, written as hexadecimal, readable by its owner only.</remarks>
internal sealed class StoreKey
{
    private const int Bytes = 32;

    private readonly byte[] _key;

    private StoreKey(byte[] key)
    {
        _key = key;
        Id = Convert.ToHexStringLower(SHA256.HashData(key))[..16];
    }

    /// <summary>Which key it is: the first 16 hexadecimal digits of its SHA-256.</summary>
    public string Id { get; }

    /// <summary>The seal of a text, lower-case hexadecimal.</summary>
    public string Seal(string text) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text)));

    /// <summary>Whether a seal is that of a text, told in the same time for every seal.</summary>
    public bool IsSeal(string seal, string text) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(seal),
            Encoding.ASCII.GetBytes(Seal(text))
        );

    /// <summary>A key derived from this one for another purpose, 32 bytes.</summary>
    public byte[] Derive(string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _key, Bytes, info: Encoding.UTF8.GetBytes(purpose));

    /// <summary>The key of a file.</summary>
    /// <exception cref="FaultException">There is none, or it is no key.</exception>
    public static StoreKey Open(string file)
    {
        if (!File.Exists(file))
        {
            throw new FaultException([StoreFaults.NoKey(file)]);
        }

        try
        {
            var key = Convert.FromHexString(File.ReadAllText(file).Trim());
            return key.Length == Bytes
                ? new StoreKey(key)
                : throw new FaultException([StoreFaults.NotAKey(file)]);
        }
        catch (FormatException)
        {
            throw new FaultException([StoreFaults.NotAKey(file)]);
        }
    }

    /// <summary>The key of a file, made anew if there is none.</summary>
    /// <exception cref="FaultException">What is there is no key.</exception>
    public static StoreKey OpenOrMake(string file)
    {
        if (!File.Exists(file))
        {
            Make(file);
        }

        return Open(file);
    }

    private static void Make(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        // Written beside and moved into place: of two that make it at once, one wins and both read the same.
        var fresh = $"{file}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}";
        using (var stream = new FileStream(fresh, options))
        {
            stream.Write(
                Encoding.ASCII.GetBytes(
                    Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)) + "\n"
                )
            );
            stream.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(fresh, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(fresh);
        }
    }
}
