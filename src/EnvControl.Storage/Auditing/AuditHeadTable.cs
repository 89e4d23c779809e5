using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Auditing;

/// <summary>The table of the one audit head (审计链头表).</summary>
internal sealed class AuditHeadTable : IEntityTypeConfiguration<AuditHeadRow>
{
    public const string Name = "audit_head";

    public void Configure(EntityTypeBuilder<AuditHeadRow> builder)
    {
        builder.ToTable(Name);
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(row => row.Number).HasColumnName("number");
        builder.Property(row => row.Hash).HasColumnName("sha256").HasMaxLength(64);
        builder.Property(row => row.Seal).HasColumnName("seal").HasMaxLength(64);
        builder.Property(row => row.KeyId).HasColumnName("key_id").HasMaxLength(16);
    }
}
