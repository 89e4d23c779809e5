using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.RuleSets;

/// <summary>The table that says which files a rule set has (规则集文件表).</summary>
internal sealed class RuleSetFileTable : IEntityTypeConfiguration<RuleSetFileRow>
{
    public void Configure(EntityTypeBuilder<RuleSetFileRow> builder)
    {
        builder.ToTable("rule_set_files");
        builder.IsAppendOnly();
        builder.HasKey(row => new { row.RuleSet, row.Path });
        builder.Property(row => row.RuleSet).HasColumnName("rule_set").HasMaxLength(64);
        builder.Property(row => row.Path).HasColumnName("path").HasMaxLength(200);
        builder.Property(row => row.Sha256).HasColumnName("sha256").HasMaxLength(64);
        builder
            .HasOne<RuleSetRow>()
            .WithMany()
            .HasForeignKey(row => row.RuleSet)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<RuleFileRow>()
            .WithMany()
            .HasForeignKey(row => row.Sha256)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
