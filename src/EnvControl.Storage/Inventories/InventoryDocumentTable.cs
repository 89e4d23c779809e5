using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Inventories;

/// <summary>The table of the files beside the tables of inventory versions (清单附件表).</summary>
internal sealed class InventoryDocumentTable : IEntityTypeConfiguration<InventoryDocumentRow>
{
    public const string Name = "inventory_documents";

    public void Configure(EntityTypeBuilder<InventoryDocumentRow> builder)
    {
        builder.ToTable(Name);
        builder.HasKey(row => new { row.Version, row.Path });
        builder
            .HasOne<InventoryVersionRow>()
            .WithMany()
            .HasForeignKey(row => row.Version)
            .OnDelete(DeleteBehavior.Restrict);
        builder.Property(row => row.Version).HasColumnName("version");
        builder.Property(row => row.Path).HasColumnName("path");
        builder.Property(row => row.Text).HasColumnName("text");
    }
}
