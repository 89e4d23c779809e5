using EnvControl.Storage.Alerts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Reach;

/// <summary>The table of acknowledgements (签收表): one a firm and list, added and never changed.</summary>
internal sealed class AcknowledgementTable : IEntityTypeConfiguration<AcknowledgementRow>
{
    public void Configure(EntityTypeBuilder<AcknowledgementRow> builder)
    {
        builder.ToTable("acknowledgements");
        builder.IsAppendOnly();
        builder.HasKey(row => new { row.List, row.CreditCode });
        builder.HasOne<AlertListRow>().WithMany().HasForeignKey(row => row.List);
        builder.Property(row => row.List).HasColumnName("list_number");
        builder.Property(row => row.CreditCode).HasColumnName("credit_code").HasMaxLength(18);
        builder.Property(row => row.At).HasColumnName("at_ticks");
        builder.Property(row => row.Way).HasColumnName("way");
        builder.Property(row => row.Name).HasColumnName("name").HasMaxLength(64);
    }
}
