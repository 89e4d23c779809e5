using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Inventories;

/// <summary>The table of the rows of all inventory versions (清单数据表): cells as one text, so that a new fact needs no new column.</summary>
internal sealed class InventoryRowTable : IEntityTypeConfiguration<InventoryRowRow>
{
    public const string Name = "inventory_rows";

    public void Configure(EntityTypeBuilder<InventoryRowRow> builder)
    {
        builder.ToTable(Name);
        builder.HasKey(row => new
        {
            row.Version,
            row.Part,
            row.Row,
        });
        builder.Property(row => row.Version).HasColumnName("version");
        builder.Property(row => row.Part).HasColumnName("part");
        builder.Property(row => row.Row).HasColumnName("position");
        builder.Property(row => row.CreditCode).HasColumnName("credit_code");
        builder.Property(row => row.Line).HasColumnName("line");
        builder.Property(row => row.Name).HasColumnName("name");
        builder.Property(row => row.Division).HasColumnName("division");
        builder.Property(row => row.Cells).HasColumnName("cells");
    }
}
