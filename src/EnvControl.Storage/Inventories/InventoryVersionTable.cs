using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Inventories;

/// <summary>The table of inventory versions (清单版本表).</summary>
internal sealed class InventoryVersionTable : IEntityTypeConfiguration<InventoryVersionRow>
{
    public const string Name = "inventory_versions";
    public const string Draft = "draft";
    public const string Published = "published";

    public void Configure(EntityTypeBuilder<InventoryVersionRow> builder)
    {
        builder.ToTable(Name);
        builder.HasKey(row => row.Number);
        builder.Property(row => row.Number).HasColumnName("number").ValueGeneratedNever();
        builder.Property(row => row.State).HasColumnName("state").HasMaxLength(9);
        builder.Property(row => row.Base).HasColumnName("base");
        builder.Property(row => row.Name).HasColumnName("name").HasMaxLength(255);
        builder.Property(row => row.FileSha256).HasColumnName("file_sha256").HasMaxLength(64);
        builder.Property(row => row.ContentSha256).HasColumnName("content_sha256").HasMaxLength(64);
        builder.Property(row => row.Firms).HasColumnName("firms");
        builder.Property(row => row.Lines).HasColumnName("lines");
        builder.Property(row => row.Sources).HasColumnName("sources");
        builder.Property(row => row.Documents).HasColumnName("documents");
        builder.Property(row => row.RuleSetId).HasColumnName("rule_set").HasMaxLength(64);
        builder.Property(row => row.IsPartial).HasColumnName("is_partial");
        builder.Property(row => row.Report).HasColumnName("report");
        builder.Property(row => row.Headings).HasColumnName("headings");
        builder.Property(row => row.ImportedBy).HasColumnName("imported_by").HasMaxLength(64);
        builder.Property(row => row.ImportedAt).HasColumnName("imported_at_ticks");
        builder.Property(row => row.PublishedBy).HasColumnName("published_by").HasMaxLength(64);
        builder.Property(row => row.PublishedAt).HasColumnName("published_at_ticks");
    }
}
