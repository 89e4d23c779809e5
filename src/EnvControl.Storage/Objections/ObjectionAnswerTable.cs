using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage.Objections;

/// <summary>The table of answers to objections (答复表): one each, added and never changed.</summary>
internal sealed class ObjectionAnswerTable : IEntityTypeConfiguration<ObjectionAnswerRow>
{
    public void Configure(EntityTypeBuilder<ObjectionAnswerRow> builder)
    {
        builder.ToTable("objection_answers");
        builder.IsAppendOnly();
        builder.HasKey(row => row.Objection);
        builder.HasOne<ObjectionRow>().WithOne().HasForeignKey<ObjectionAnswerRow>(row => row.Objection);
        builder.Property(row => row.Objection).HasColumnName("objection_number").ValueGeneratedNever();
        builder.Property(row => row.IsUpheld).HasColumnName("is_upheld");
        builder.Property(row => row.Remedy).HasColumnName("remedy");
        builder.Property(row => row.Text).HasColumnName("text");
        builder.Property(row => row.At).HasColumnName("at_ticks");
        builder.Property(row => row.By).HasColumnName("actor").HasMaxLength(64);
    }
}
