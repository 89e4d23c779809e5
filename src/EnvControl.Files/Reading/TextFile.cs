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
        var bytes = new byte[1 << 16];
        var begun = 0;
        int read;
        while ((read = stream.Read(bytes, begun, bytes.Length - begun)) > 0)
        {
            var filled = bytes.AsSpan(0, begun + read);
            begun = Begun(filled);
            if (!System.Text.Unicode.Utf8.IsValid(filled[..^begun]))
            {
                return false;
            }

            filled[^begun..].CopyTo(bytes);
        }

        return begun == 0;
    }

    /// <summary>How many bytes at the end begin a character that goes on behind them.</summary>
    private static int Begun(ReadOnlySpan<byte> bytes)
    {
        for (var i = 1; i <= Math.Min(3, bytes.Length); i++)
        {
            var length = bytes[^i] switch
            {
                >= 0xF0 => 4,
                >= 0xE0 => 3,
                >= 0xC0 => 2,
                >= 0x80 => 0, // Goes on from a byte before.
                _ => 1,
            };
            if (length > 0)
            {
                return length > i ? i : 0;
            }
        }

        return 0;
    }
}
