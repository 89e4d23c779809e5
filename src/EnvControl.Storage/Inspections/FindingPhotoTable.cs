using EnvControl.Storage.Attachments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Inspections;

/// <summary>The table of the photos of findings (核查照片表): rows are added and never changed.</summary>
internal sealed class FindingPhotoTable : IEntityTypeConfiguration<FindingPhotoRow>
{
    public void Configure(EntityTypeBuilder<FindingPhotoRow> builder)
    {
        builder.ToTable("finding_photos");
        builder.IsAppendOnly();
        builder.HasKey(row => new { row.Finding, row.Place });
        builder.HasOne<FindingRow>().WithMany().HasForeignKey(row => row.Finding);
        builder.HasOne<AttachmentRow>().WithMany().HasForeignKey(row => row.Sha256);
        builder.Property(row => row.Finding).HasColumnName("finding_number").ValueGeneratedNever();
        builder.Property(row => row.Place).HasColumnName("place").ValueGeneratedNever();
        builder.Property(row => row.Sha256).HasColumnName("sha256").HasMaxLength(64);
    }
}
