using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Accounts;

/// <summary>The table of failed sign-ins (登录失败表).</summary>
internal sealed class SignInAttemptsTable : IEntityTypeConfiguration<SignInAttemptsRow>
{
    public void Configure(EntityTypeBuilder<SignInAttemptsRow> builder)
    {
        builder.ToTable("sign_in_attempts");
        builder.HasKey(row => row.Key);
        builder.Property(row => row.Key).HasColumnName("key_sha256").HasMaxLength(64);
        builder.Property(row => row.Failures).HasColumnName("failures");
        builder.Property(row => row.Since).HasColumnName("since_ticks");
        builder.Property(row => row.LockedUntil).HasColumnName("locked_until_ticks");
    }
}
