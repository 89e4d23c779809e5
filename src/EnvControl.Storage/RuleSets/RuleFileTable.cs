using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.RuleSets;

/// <summary>The table of rule files by content (规则文件表).</summary>
internal sealed class RuleFileTable : IEntityTypeConfiguration<RuleFileRow>
{
    public void Configure(EntityTypeBuilder<RuleFileRow> builder)
    {
        builder.ToTable("rule_files");
        builder.IsAppendOnly();
        builder.HasKey(row => row.Sha256);
        builder.Property(row => row.Sha256).HasColumnName("sha256").HasMaxLength(64);
        builder.Property(row => row.Content).HasColumnName("content");
    }
}
