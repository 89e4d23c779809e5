using EnvControl.Domain.Faults;

namespace EnvControl.Application.Attachments;

/// <summary>Makes an attachment of what was handed in, or says what is wrong with it (附件核对).</summary>
public static class AttachmentCheck
{
    /// <summary>The attachment; <c>null</c>, with faults kept, when it will not do.</summary>
    /// <param name="bytes">What was handed in; not more than one byte beyond <see cref="Attachment.MostBytes"/> need be read.</param>
    /// <param name="allowed">The kinds that are taken here.</param>
    /// <param name="where">Which of the files.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static Attachment? Of(
        ReadOnlyMemory<byte> bytes,
        IReadOnlyList<AttachmentKind> allowed,
        string where,
        ICollection<Fault> faults
    )
    {
        var before = faults.Count;
        if (bytes.Length > Attachment.MostBytes)
        {
            faults.Add(AttachmentFaults.TooLarge(where));
        }

        var kind = AttachmentKinds.Of(bytes.Span);
        if (kind is not { } known || !allowed.Contains(known))
        {
            faults.Add(AttachmentFaults.OtherKind(where, allowed));
            return null;
        }

        return faults.Count == before ? Attachment.Of(known, bytes) : null;
    }
}
