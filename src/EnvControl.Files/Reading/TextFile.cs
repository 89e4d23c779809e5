using System.Text;

namespace EnvControl.Files.Reading;

/// <summary>Opens a text file in the encoding it was written in (文本编码识别): UTF-8 with or without mark, UTF-16 with one, else GB18030.</summary>
/// <remarks>Bytes that are no text are never read as question marks: reading them throws <see cref="DecoderFallbackException"/>.</remarks>
internal static class TextFile
{
    private const char Mark = '\uFEFF';

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    static TextFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Opens the file.</summary>
    public static StreamReader Open(string path)
    {
        var encoding = IsUtf8(path)
            ? Strict
            : Encoding.GetEncoding(
                "GB18030",
                EncoderFallback.ExceptionFallback,
                DecoderFallback.ExceptionFallback
            );
        var reader = new StreamReader(path, encoding, true, 1 << 16);
        // The mark of GB18030 is not one that readers take off by themselves.
        if (reader.Peek() == Mark)
        {
            _ = reader.Read();
        }

        return reader;
    }

    /// <summary>Everything in the file.</summary>
    public static string ReadAll(string path)
    {
        using var reader = Open(path);
        return reader.ReadToEnd();
    }

    private static bool IsUtf8(string path)
    {
        using var stream = File.OpenRead(path);
        var decoder = Strict.GetDecoder();
        var bytes = new byte[1 << 16];
        var characters = new char[Strict.GetMaxCharCount(bytes.Length)];
        try
        {
            int read;
            while ((read = stream.Read(bytes)) > 0)
            {
                decoder.GetChars(bytes.AsSpan(0, read), characters, flush: false);
            }

            decoder.GetChars([], characters, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
