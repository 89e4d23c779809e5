using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.RuleSets;

/// <summary>The table of rule sets (规则集表).</summary>
internal sealed class RuleSetTable : IEntityTypeConfiguration<RuleSetRow>
{
    public void Configure(EntityTypeBuilder<RuleSetRow> builder)
    {
        builder.ToTable("rule_sets");
        builder.IsAppendOnly();
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasColumnName("id").HasMaxLength(64);
        builder.Property(row => row.NameZh).HasColumnName("name_zh");
        builder.Property(row => row.NameEn).HasColumnName("name_en");
        builder.Property(row => row.PackedAt).HasColumnName("packed_at_ticks");
        builder.Property(row => row.PackedBy).HasColumnName("packed_by").HasMaxLength(64);
    }
}
