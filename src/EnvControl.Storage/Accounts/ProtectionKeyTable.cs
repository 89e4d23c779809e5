using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Accounts;

/// <summary>The table of keys that protect cookies (数据保护密钥表).</summary>
internal sealed class ProtectionKeyTable : IEntityTypeConfiguration<ProtectionKeyRow>
{
    public void Configure(EntityTypeBuilder<ProtectionKeyRow> builder)
    {
        builder.ToTable("protection_keys");
        builder.HasKey(row => row.Name);
        builder.Property(row => row.Name).HasColumnName("name").HasMaxLength(200);
        builder.Property(row => row.Sealed).HasColumnName("sealed");
    }
}
