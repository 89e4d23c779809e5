using EnvControl.Application.Attachments;
using EnvControl.Application.Ports;
using Microsoft.EntityFrameworkCore;

namespace EnvControl.Storage.Attachments;

/// <summary>Attachments in the database (附件库).</summary>
internal sealed class AttachmentBook(StoreContext context) : IAttachmentBookForWriting
{
    public Attachment? Find(string sha256) =>
        Rows().FirstOrDefault(row => row.Sha256 == sha256)?.ToAttachment();

    public IEnumerable<Attachment> All() => Rows().AsEnumerable().Select(row => row.ToAttachment());

    public void Add(Attachment attachment)
    {
        if (Rows().Any(row => row.Sha256 == attachment.Sha256))
        {
            return;
        }

        context.Add(AttachmentRow.Of(attachment));
        context.SaveChanges();
    }

    private IQueryable<AttachmentRow> Rows() => context.Set<AttachmentRow>().AsNoTracking();
}
