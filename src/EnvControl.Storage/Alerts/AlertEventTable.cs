using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Alerts;

/// <summary>The table of what was done with alerts (预警事件表): rows are added and never changed.</summary>
internal sealed class AlertEventTable : IEntityTypeConfiguration<AlertEventRow>
{
    public void Configure(EntityTypeBuilder<AlertEventRow> builder)
    {
        builder.ToTable("alert_events");
        builder.IsAppendOnly();
        builder.HasKey(row => new { row.Alert, row.Number });
        builder.HasOne<AlertRow>().WithMany().HasForeignKey(row => row.Alert);
        builder.Property(row => row.Alert).HasColumnName("alert_id");
        builder.Property(row => row.Number).HasColumnName("number");
        builder.Property(row => row.At).HasColumnName("at_ticks");
        builder.Property(row => row.By).HasColumnName("actor").HasMaxLength(64);
        builder.Property(row => row.Act).HasColumnName("act").HasMaxLength(32);
        builder.Property(row => row.State).HasColumnName("state");
        builder.Property(row => row.Details).HasColumnName("details");
    }
}
