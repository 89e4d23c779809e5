using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Alerts;

/// <summary>The table of alerts (预警表).</summary>
internal sealed class AlertTable : IEntityTypeConfiguration<AlertRow>
{
    public void Configure(EntityTypeBuilder<AlertRow> builder)
    {
        builder.ToTable("alerts");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(row => row.State).HasColumnName("state");
        builder.Property(row => row.Version).HasColumnName("version").IsConcurrencyToken();
        builder.Property(row => row.Text).HasColumnName("text");
    }
}
