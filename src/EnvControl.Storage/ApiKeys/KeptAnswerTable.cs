using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.ApiKeys;

/// <summary>The table of answers that are given again (幂等应答表).</summary>
internal sealed class KeptAnswerTable : IEntityTypeConfiguration<KeptAnswerRow>
{
    public void Configure(EntityTypeBuilder<KeptAnswerRow> builder)
    {
        builder.ToTable("api_answers");
        builder.HasKey(row => new { row.Key, row.Idempotency });
        builder.Property(row => row.Key).HasColumnName("api_key");
        builder.Property(row => row.Idempotency).HasColumnName("idempotency_key").HasMaxLength(64);
        builder.Property(row => row.Request).HasColumnName("request_sha256").HasMaxLength(64);
        builder.Property(row => row.Status).HasColumnName("status");
        builder.Property(row => row.Body).HasColumnName("body");
        builder.Property(row => row.Tag).HasColumnName("tag").HasMaxLength(100);
        builder.Property(row => row.Location).HasColumnName("location").HasMaxLength(200);
        builder.Property(row => row.At).HasColumnName("at_ticks");
        builder.HasIndex(row => row.At);
    }
}
