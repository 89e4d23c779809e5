using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Auditing;

/// <summary>The table of the audit trail (审计记录表): rows are added and never changed.</summary>
internal sealed class AuditEntryTable : IEntityTypeConfiguration<AuditEntryRow>
{
    public const string Name = "audit_entries";

    public void Configure(EntityTypeBuilder<AuditEntryRow> builder)
    {
        builder.ToTable(Name);
        builder.IsAppendOnly();
        builder.HasKey(row => row.Number);
        builder.Property(row => row.Number).HasColumnName("number").ValueGeneratedNever();
        builder.Property(row => row.At).HasColumnName("at_ticks");
        builder.Property(row => row.By).HasColumnName("actor").HasMaxLength(64);
        builder.Property(row => row.Action).HasColumnName("action").HasMaxLength(64);
        builder.Property(row => row.Object).HasColumnName("subject").HasMaxLength(200);
        builder.Property(row => row.Before).HasColumnName("before_sha256").HasMaxLength(64);
        builder.Property(row => row.After).HasColumnName("after_sha256").HasMaxLength(64);
        builder.Property(row => row.Details).HasColumnName("details");
        builder.Property(row => row.Previous).HasColumnName("previous_sha256").HasMaxLength(64);
        builder.Property(row => row.Hash).HasColumnName("sha256").HasMaxLength(64);
    }
}
