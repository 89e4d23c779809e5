using EnvControl.Storage.Alerts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Reach;

/// <summary>The table of attempts to tell firms of lists (送达表): rows are added and never changed.</summary>
internal sealed class DeliveryTable : IEntityTypeConfiguration<DeliveryRow>
{
    public void Configure(EntityTypeBuilder<DeliveryRow> builder)
    {
        builder.ToTable("deliveries");
        builder.IsAppendOnly();
        builder.HasKey(row => new
        {
            row.List,
            row.CreditCode,
            row.Number,
        });
        builder.HasOne<AlertListRow>().WithMany().HasForeignKey(row => row.List);
        builder.Property(row => row.List).HasColumnName("list_number");
        builder.Property(row => row.CreditCode).HasColumnName("credit_code").HasMaxLength(18);
        builder.Property(row => row.Number).HasColumnName("number");
        builder.Property(row => row.Channel).HasColumnName("channel").HasMaxLength(64);
        builder.Property(row => row.Result).HasColumnName("result");
        builder.Property(row => row.Remark).HasColumnName("remark").HasMaxLength(200);
        builder.Property(row => row.At).HasColumnName("at_ticks");
        builder.Property(row => row.By).HasColumnName("actor").HasMaxLength(64);
    }
}
