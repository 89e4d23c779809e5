using EnvControl.Application.Attachments;

namespace EnvControl.Application.Ports;

/// <summary>The files handed in, while an action adds to them (写入中的附件库).</summary>
public interface IAttachmentBookForWriting : IAttachmentBook
{
    /// <summary>Keeps an attachment; what is there already is kept once.</summary>
    void Add(Attachment attachment);
}
