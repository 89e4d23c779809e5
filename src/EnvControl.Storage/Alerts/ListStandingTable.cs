using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Alerts;

/// <summary>The table of which lists count (清单效力表): of one alert never two.</summary>
internal sealed class ListStandingTable : IEntityTypeConfiguration<ListStandingRow>
{
    public void Configure(EntityTypeBuilder<ListStandingRow> builder)
    {
        builder.ToTable("list_standings");
        builder.HasKey(row => row.Number);
        builder.HasOne<AlertListRow>().WithOne().HasForeignKey<ListStandingRow>(row => row.Number);
        // Both databases read the bare column as a condition.
        builder.HasIndex(row => row.Alert).IsUnique().HasFilter("is_active");
        builder.Property(row => row.Number).HasColumnName("number").ValueGeneratedNever();
        builder.Property(row => row.Alert).HasColumnName("alert_id");
        builder.Property(row => row.IsActive).HasColumnName("is_active");
    }
}
