using EnvControl.Application.Attachments;

namespace EnvControl.Storage.Attachments;

/// <summary>An attachment as it is kept (附件行).</summary>
internal sealed class AttachmentRow
{
    public required string Sha256 { get; init; }

    public int Kind { get; init; }

    public required byte[] Bytes { get; init; }

    public static AttachmentRow Of(Attachment attachment) =>
        new()
        {
            Sha256 = attachment.Sha256,
            Kind = (int)attachment.Kind,
            Bytes = attachment.Bytes.ToArray(),
        };

    public Attachment ToAttachment() => new(Sha256, (AttachmentKind)Kind, Bytes);
}
