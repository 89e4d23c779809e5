using EnvControl.Storage.Alerts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Inspections;

/// <summary>The table of findings (核查表): rows are added and never changed.</summary>
internal sealed class FindingTable : IEntityTypeConfiguration<FindingRow>
{
    public void Configure(EntityTypeBuilder<FindingRow> builder)
    {
        builder.ToTable("findings");
        builder.IsAppendOnly();
        builder.HasKey(row => row.Number);
        builder.HasOne<AlertListRow>().WithMany().HasForeignKey(row => row.List);
        builder.HasIndex(row => new { row.List, row.CreditCode });
        builder.Property(row => row.Number).HasColumnName("number").ValueGeneratedNever();
        builder.Property(row => row.List).HasColumnName("list_number");
        builder.Property(row => row.DutyAt).HasColumnName("duty_at_ticks");
        builder.Property(row => row.CreditCode).HasColumnName("credit_code").HasMaxLength(18);
        builder.Property(row => row.Division).HasColumnName("division").HasMaxLength(64);
        builder.Property(row => row.Kind).HasColumnName("kind");
        builder.Property(row => row.Units).HasColumnName("units");
        builder.Property(row => row.FirstOfficer).HasColumnName("first_officer").HasMaxLength(64);
        builder.Property(row => row.SecondOfficer).HasColumnName("second_officer").HasMaxLength(64);
        builder.Property(row => row.Remark).HasColumnName("remark");
        builder.Property(row => row.FirmWords).HasColumnName("firm_words");
        builder.Property(row => row.At).HasColumnName("at_ticks");
        builder.Property(row => row.By).HasColumnName("actor").HasMaxLength(64);
    }
}
