using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.ApiKeys;

/// <summary>The table of keys of programs (接口密钥表).</summary>
internal sealed class ApiKeyTable : IEntityTypeConfiguration<ApiKeyRow>
{
    public void Configure(EntityTypeBuilder<ApiKeyRow> builder)
    {
        builder.ToTable("api_keys");
        builder.HasKey(row => row.Number);
        builder.Property(row => row.Number).HasColumnName("number").ValueGeneratedNever();
        builder.Property(row => row.Name).HasColumnName("name").HasMaxLength(30);
        builder.HasIndex(row => row.Name).IsUnique();
        builder.Property(row => row.Account).HasColumnName("account");
        builder.Property(row => row.Scopes).HasColumnName("scopes").HasMaxLength(400);
        builder.Property(row => row.Sha256).HasColumnName("sha256").HasMaxLength(64);
        builder.HasIndex(row => row.Sha256).IsUnique();
        builder.Property(row => row.MadeBy).HasColumnName("made_by").HasMaxLength(64);
        builder.Property(row => row.MadeAt).HasColumnName("made_at_ticks");
        builder.Property(row => row.ExpiresAt).HasColumnName("expires_at_ticks");
        builder.Property(row => row.ConfirmedAt).HasColumnName("confirmed_at_ticks");
        builder.Property(row => row.RevokedBy).HasColumnName("revoked_by").HasMaxLength(64);
        builder.Property(row => row.RevokedAt).HasColumnName("revoked_at_ticks");
    }
}
