using QRCoder;

namespace EnvControl.Web.Hosting;

/// <summary>Codes to scan (二维码) as pictures within the page.</summary>
internal static class ScanCode
{
    private const int Dot = 8;

    /// <summary>A picture of a text, as a <c>data:</c> address.</summary>
    public static string Picture(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(code);
        return "data:image/png;base64," + Convert.ToBase64String(picture.GetGraphic(Dot));
    }
}
