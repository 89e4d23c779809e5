using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Alerts;

/// <summary>The table of issued lists (清单表): rows are added and never changed; no number and no content stands twice.</summary>
internal sealed class AlertListTable : IEntityTypeConfiguration<AlertListRow>
{
    public void Configure(EntityTypeBuilder<AlertListRow> builder)
    {
        builder.ToTable("alert_lists");
        builder.IsAppendOnly();
        builder.HasKey(row => row.Number);
        builder.HasOne<AlertRow>().WithMany().HasForeignKey(row => row.Alert);
        builder.HasIndex(row => row.Sha256).IsUnique();
        builder.Property(row => row.Number).HasColumnName("number").ValueGeneratedNever();
        builder.Property(row => row.Alert).HasColumnName("alert_id");
        builder.Property(row => row.Bytes).HasColumnName("bytes");
        builder.Property(row => row.Sha256).HasColumnName("sha256").HasMaxLength(64);
        builder.Property(row => row.Algorithm).HasColumnName("seal_algorithm").HasMaxLength(64);
        builder.Property(row => row.Key).HasColumnName("seal_key").HasMaxLength(64);
        builder.Property(row => row.Digest).HasColumnName("seal_digest").HasMaxLength(128);
        builder.Property(row => row.Signature).HasColumnName("seal_signature");
    }
}
