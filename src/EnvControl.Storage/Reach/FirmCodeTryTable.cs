using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Reach;

/// <summary>The table of requests and tries of one-time codes (验证码操作表).</summary>
internal sealed class FirmCodeTryTable : IEntityTypeConfiguration<FirmCodeTryRow>
{
    public void Configure(EntityTypeBuilder<FirmCodeTryRow> builder)
    {
        builder.ToTable("firm_code_tries");
        builder.HasKey(row => row.Number);
        builder.HasIndex(row => new { row.FirmHash, row.At });
        builder.HasIndex(row => new { row.AddressHash, row.At });
        builder.HasIndex(row => row.At);
        builder.Property(row => row.Number).HasColumnName("number").ValueGeneratedNever();
        builder.Property(row => row.FirmHash).HasColumnName("firm_hmac").HasMaxLength(64);
        builder.Property(row => row.AddressHash).HasColumnName("address_hmac").HasMaxLength(64);
        builder.Property(row => row.Act).HasColumnName("act");
        builder.Property(row => row.At).HasColumnName("at_ticks");
    }
}
