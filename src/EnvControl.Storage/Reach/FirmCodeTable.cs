using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Reach;

/// <summary>The table of one-time codes (验证码表): one a firm.</summary>
internal sealed class FirmCodeTable : IEntityTypeConfiguration<FirmCodeRow>
{
    public void Configure(EntityTypeBuilder<FirmCodeRow> builder)
    {
        builder.ToTable("firm_codes");
        builder.HasKey(row => row.CreditCode);
        builder.Property(row => row.CreditCode).HasColumnName("credit_code").HasMaxLength(18);
        builder.Property(row => row.Hash).HasColumnName("hmac").HasMaxLength(64);
        builder.Property(row => row.Until).HasColumnName("until_ticks");
        builder.Property(row => row.IsUsed).HasColumnName("is_used");
    }
}
