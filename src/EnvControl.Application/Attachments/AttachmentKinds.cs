namespace EnvControl.Application.Attachments;

/// <summary>Tells kinds of attachments by their first bytes, and what they are called (附件类型识别).</summary>
public static class AttachmentKinds
{
    /// <summary>What may come with an objection.</summary>
    public static IReadOnlyList<AttachmentKind> Documents { get; } =
    [AttachmentKind.Pdf, AttachmentKind.Jpeg, AttachmentKind.Png];

    /// <summary>What may come as a photo.</summary>
    public static IReadOnlyList<AttachmentKind> Photos { get; } = [AttachmentKind.Jpeg, AttachmentKind.Png];

    private static ReadOnlySpan<byte> Pdf => "%PDF-"u8;

    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The kind of a file; <c>null</c> when it is none of ours.</summary>
    public static AttachmentKind? Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Pdf) ? AttachmentKind.Pdf
        : bytes.StartsWith(Jpeg) ? AttachmentKind.Jpeg
        : bytes.StartsWith(Png) ? AttachmentKind.Png
        : null;

    /// <summary>The media type to serve it with: <c>image/png</c>.</summary>
    public static string MediaType(this AttachmentKind kind) =>
        kind switch
        {
            AttachmentKind.Pdf => "application/pdf",
            AttachmentKind.Jpeg => "image/jpeg",
            _ => "image/png",
        };

    /// <summary>The end of a file name: <c>png</c>.</summary>
    public static string Ending(this AttachmentKind kind) =>
        kind switch
        {
            AttachmentKind.Pdf => "pdf",
            AttachmentKind.Jpeg => "jpg",
            _ => "png",
        };
}
