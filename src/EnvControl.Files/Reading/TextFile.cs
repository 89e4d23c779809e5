using System.Text;

namespace EnvControl.Files.Reading;

/// <summary>Opens a text file in the encoding it was written in (文本编码识别): UTF-8 with or without mark, UTF-16 with one, else GB18030.</summary>
/// <remarks>Bytes that are no text are never read as question marks: reading them throws <see cref="DecoderFallbackException"/>.</remarks>
internal static class TextFile
{
    private const char Mark = '\uFEFF';

    private static readonly UTF8Encoding Utf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    private static readonly UnicodeEncoding Utf16LowFirst = new(
        bigEndian: false,
        byteOrderMark: false,
        throwOnInvalidBytes: true
    );

    private static readonly UnicodeEncoding Utf16HighFirst = new(
        bigEndian: true,
        byteOrderMark: false,
        throwOnInvalidBytes: true
    );

    static TextFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Opens the file.</summary>
    public static StreamReader Open(string path)
    {
        // A reader that looks for marks itself goes over to an encoding that reads broken bytes as question marks.
        var reader = new StreamReader(
            path,
            EncodingOf(path),
            detectEncodingFromByteOrderMarks: false,
            1 << 16
        );
        try
        {
            if (reader.Peek() == Mark)
            {
                _ = reader.Read();
            }

            return reader;
        }
        catch (DecoderFallbackException)
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>Everything in the file.</summary>
    public static string ReadAll(string path)
    {
        using var reader = Open(path);
        return reader.ReadToEnd();
    }

    private static Encoding EncodingOf(string path) =>
        Start(path) switch
        {
            [0xEF, 0xBB, 0xBF] => Utf8,
            [0xFF, 0xFE, ..] => Utf16LowFirst,
            [0xFE, 0xFF, ..] => Utf16HighFirst,
            _ when IsUtf8(path) => Utf8,
            _ => Encoding.GetEncoding(
                "GB18030",
                EncoderFallback.ExceptionFallback,
                DecoderFallback.ExceptionFallback
            ),
        };

    private static byte[] Start(string path)
    {
        using var stream = File.OpenRead(path);
        var start = new byte[3];
        return start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
    }

    private static bool IsUtf8(string path)
    {
        using var stream = File.OpenRead(path);
        var decoder = Utf8.GetDecoder();
        var bytes = new byte[1 << 16];
        var characters = new char[Utf8.GetMaxCharCount(bytes.Length)];
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
