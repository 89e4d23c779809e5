using System.Text;

namespace EnvControl.Files.Reading;

/// <summary>Opens a text file in the encoding it was written in (文本编码识别): UTF-8 with or without mark, else GB18030.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    static TextFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Opens the file.</summary>
    public static StreamReader Open(string path) =>
        new(path, IsUtf8(path) ? Encoding.UTF8 : Encoding.GetEncoding("GB18030"), true, 1 << 16);

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
