using EnvControl.Application.Attachments;

namespace EnvControl.Web.Pages;

/// <summary>Reads files that were handed in (读取上传文件): never more of one than is needed to tell that it is too large.</summary>
internal static class HandedIn
{
    /// <summary>The bytes of a file.</summary>
    public static async Task<ReadOnlyMemory<byte>> Read(IFormFile file)
    {
        var bytes = new byte[(int)Math.Min(file.Length, Attachment.MostBytes + 1)];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }
}
