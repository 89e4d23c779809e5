using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EnvControl.Storage;

/// <summary>The tables of the store (数据库上下文), alike on both databases. Each kind of row brings its own configuration.</summary>
internal abstract class StoreContext(DbContextOptions options) : DbContext(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(StoreContext).Assembly);

    /// <summary>Times are kept alike on both databases and lose nothing: PostgreSQL's own moments end at the microsecond.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Instant>().HaveConversion<InstantTicks>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<DateText>().HaveMaxLength(10);
    }
}
