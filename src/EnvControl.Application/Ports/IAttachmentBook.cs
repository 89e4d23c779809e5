using EnvControl.Application.Attachments;

namespace EnvControl.Application.Ports;

/// <summary>The files that firms and inspectors handed in (附件库), by the hash of their bytes.</summary>
public interface IAttachmentBook
{
    /// <summary>An attachment; <c>null</c> when there is none of that hash.</summary>
    Attachment? Find(string sha256);

    /// <summary>Every attachment, one at a time, to look whether it is as it was.</summary>
    IEnumerable<Attachment> All();
}
