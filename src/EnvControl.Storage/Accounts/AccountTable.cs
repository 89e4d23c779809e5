using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Accounts;

/// <summary>The table of accounts (账号表).</summary>
internal sealed class AccountTable : IEntityTypeConfiguration<AccountRow>
{
    public void Configure(EntityTypeBuilder<AccountRow> builder)
    {
        builder.ToTable("accounts");
        builder.HasKey(row => row.Number);
        builder.Property(row => row.Number).HasColumnName("number").ValueGeneratedNever();
        builder.Property(row => row.Name).HasColumnName("name").HasMaxLength(24);
        builder.HasIndex(row => row.Name).IsUnique();
        builder.Property(row => row.Person).HasColumnName("person").HasMaxLength(30);
        builder.Property(row => row.State).HasColumnName("state").HasMaxLength(16);
        builder.Property(row => row.Roles).HasColumnName("roles").HasMaxLength(200);
        builder.Property(row => row.Divisions).HasColumnName("divisions");
        builder.Property(row => row.Stamp).HasColumnName("stamp").HasMaxLength(64);
        builder.Property(row => row.Sealed).HasColumnName("sealed");
    }
}
