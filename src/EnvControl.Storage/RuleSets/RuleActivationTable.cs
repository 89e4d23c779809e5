using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.RuleSets;

/// <summary>The table of activations (规则集启用表).</summary>
internal sealed class RuleActivationTable : IEntityTypeConfiguration<RuleActivationRow>
{
    public void Configure(EntityTypeBuilder<RuleActivationRow> builder)
    {
        builder.ToTable("rule_activations");
        builder.IsAppendOnly();
        builder.HasKey(row => row.Number);
        builder.Property(row => row.Number).HasColumnName("number").ValueGeneratedNever();
        builder.Property(row => row.RuleSet).HasColumnName("rule_set").HasMaxLength(64);
        builder.Property(row => row.From).HasColumnName("from_ticks");
        builder.Property(row => row.By).HasColumnName("actor").HasMaxLength(64);
        builder.Property(row => row.Document).HasColumnName("document");
        builder.Property(row => row.Accepted).HasColumnName("findings_accepted");
        builder.Property(row => row.Cases).HasColumnName("cases_run");
        builder.Property(row => row.Rules).HasColumnName("rules_exercised");
        builder.Property(row => row.Inventory).HasColumnName("inventory");
        builder.Property(row => row.InventorySha256).HasColumnName("inventory_sha256").HasMaxLength(64);
        builder.Property(row => row.On).HasColumnName("decided_on");
        builder.Property(row => row.Firms).HasColumnName("firms");
        builder.Property(row => row.Differences).HasColumnName("differences");
        builder
            .HasOne<RuleSetRow>()
            .WithMany()
            .HasForeignKey(row => row.RuleSet)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
