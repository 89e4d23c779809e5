using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Standings;

/// <summary>The table of what was recorded of firms (企业情况表): rows are added and never changed.</summary>
internal sealed class StandingTable : IEntityTypeConfiguration<StandingRow>
{
    public void Configure(EntityTypeBuilder<StandingRow> builder)
    {
        builder.ToTable("standing_entries");
        builder.IsAppendOnly();
        builder.HasKey(row => row.Number);
        builder.Property(row => row.Number).HasColumnName("number").ValueGeneratedNever();
        builder.Property(row => row.CreditCode).HasColumnName("credit_code").HasMaxLength(18);
        builder.Property(row => row.Kind).HasColumnName("kind").HasMaxLength(16);
        builder.Property(row => row.Scope).HasColumnName("scope");
        builder.Property(row => row.Value).HasColumnName("value");
        builder.Property(row => row.ValidFrom).HasColumnName("valid_from");
        builder.Property(row => row.ValidTo).HasColumnName("valid_to");
        builder.Property(row => row.Document).HasColumnName("document");
        builder.Property(row => row.RecordedAt).HasColumnName("recorded_at_ticks");
        builder.Property(row => row.RecordedBy).HasColumnName("recorded_by").HasMaxLength(64);
        builder.Property(row => row.InventoryVersion).HasColumnName("inventory_version");
        builder.HasIndex(row => row.CreditCode).HasDatabaseName("standing_entries_by_firm");
        builder.ToTable(table =>
            table.HasCheckConstraint("standing_entries_period", "valid_to IS NULL OR valid_to > valid_from")
        );
    }
}
