using EnvControl.Storage.Alerts;
using EnvControl.Storage.Attachments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Objections;

/// <summary>The table of objections (异议表): rows are added and never changed.</summary>
internal sealed class ObjectionTable : IEntityTypeConfiguration<ObjectionRow>
{
    public void Configure(EntityTypeBuilder<ObjectionRow> builder)
    {
        builder.ToTable("objections");
        builder.IsAppendOnly();
        builder.HasKey(row => row.Number);
        builder.HasOne<AlertListRow>().WithMany().HasForeignKey(row => row.List);
        builder.HasOne<AttachmentRow>().WithMany().HasForeignKey(row => row.Attachment);
        builder.HasIndex(row => new { row.List, row.CreditCode });
        builder.Property(row => row.Number).HasColumnName("number").ValueGeneratedNever();
        builder.Property(row => row.List).HasColumnName("list_number");
        builder.Property(row => row.CreditCode).HasColumnName("credit_code").HasMaxLength(18);
        builder.Property(row => row.Division).HasColumnName("division").HasMaxLength(64);
        builder.Property(row => row.Text).HasColumnName("text");
        builder.Property(row => row.Attachment).HasColumnName("attachment_sha256").HasMaxLength(64);
        builder.Property(row => row.At).HasColumnName("at_ticks");
        builder.Property(row => row.By).HasColumnName("actor").HasMaxLength(64);
    }
}
