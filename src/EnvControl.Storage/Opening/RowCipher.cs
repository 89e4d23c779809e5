using System.Security.Cryptography;
using System.Text;

namespace EnvControl.Storage.Opening;

/// <summary>Encrypts what rows keep secret (行加密): AES-256-GCM under a key derived from the store's for one purpose, each text bound to its row.</summary>
internal sealed class RowCipher(StoreKey key, string purpose)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly byte[] _key = key.Derive(purpose);

    /// <summary>Nonce, tag and text.</summary>
    /// <param name="text">What is to be kept secret.</param>
    /// <param name="row">What names the row; in another it can't be opened.</param>
    public byte[] Seal(byte[] text, string row)
    {
        var result = new byte[NonceBytes + TagBytes + text.Length];
        RandomNumberGenerator.Fill(result.AsSpan(0, NonceBytes));
        using var cipher = new AesGcm(_key, TagBytes);
        cipher.Encrypt(
            result.AsSpan(0, NonceBytes),
            text,
            result.AsSpan(NonceBytes + TagBytes),
            result.AsSpan(NonceBytes, TagBytes),
            Encoding.UTF8.GetBytes(row)
        );
        return result;
    }

    /// <summary>The text of what was sealed.</summary>
    /// <exception cref="CryptographicException">It was altered, or is another row's.</exception>
    public byte[] Open(byte[] sealedText, string row)
    {
        if (sealedText.Length < NonceBytes + TagBytes)
        {
            throw new CryptographicException("Too short to be sealed.");
        }

        var text = new byte[sealedText.Length - NonceBytes - TagBytes];
        using var cipher = new AesGcm(_key, TagBytes);
        cipher.Decrypt(
            sealedText.AsSpan(0, NonceBytes),
            sealedText.AsSpan(NonceBytes + TagBytes),
            sealedText.AsSpan(NonceBytes, TagBytes),
            text,
            Encoding.UTF8.GetBytes(row)
        );
        return text;
    }
}
