using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Attachments;

/// <summary>The table of attachments (附件表): rows are added and never changed.</summary>
internal sealed class AttachmentTable : IEntityTypeConfiguration<AttachmentRow>
{
    public void Configure(EntityTypeBuilder<AttachmentRow> builder)
    {
        builder.ToTable("attachments");
        builder.IsAppendOnly();
        builder.HasKey(row => row.Sha256);
        builder.Property(row => row.Sha256).HasColumnName("sha256").HasMaxLength(64);
        builder.Property(row => row.Kind).HasColumnName("kind");
        builder.Property(row => row.Bytes).HasColumnName("bytes");
    }
}
