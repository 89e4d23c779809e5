using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Contacts;

/// <summary>The table of contacts (联系人表), tied to nothing else so that a row can go.</summary>
internal sealed class ContactTable : IEntityTypeConfiguration<ContactRow>
{
    public const string Name = "contacts";

    public void Configure(EntityTypeBuilder<ContactRow> builder)
    {
        builder.ToTable(Name);
        builder.HasKey(row => row.CreditCode);
        builder.Property(row => row.CreditCode).HasColumnName("credit_code").HasMaxLength(18);
        builder.Property(row => row.Sealed).HasColumnName("sealed");
        builder.Property(row => row.CheckedOn).HasColumnName("checked_on");
    }
}
