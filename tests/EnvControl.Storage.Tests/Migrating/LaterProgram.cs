using System.Reflection;
using EnvControl.Storage.Opening;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Internal;

namespace EnvControl.Storage.Tests.Migrating;

/// <summary>A program of a later version: to it the stores of this one are old.</summary>
internal static class LaterProgram
{
    /// <summary>Opens a store as the later program does: a file is brought up to date, a server only by command.</summary>
    public static StoreKey Open(StoreAddress address, params IInterceptor[] watchers) =>
        StoreDatabase.Prepare(address, false, !address.IsServer, () => Context(address, watchers));

    /// <summary>The later program's command that brings a store up to date.</summary>
    public static StoreKey Migrate(StoreAddress address, params IInterceptor[] watchers) =>
        StoreDatabase.Prepare(address, false, true, () => Context(address, watchers));

    /// <summary>The tables as the later program knows them.</summary>
    public static StoreContext Context(StoreAddress address, params IInterceptor[] watchers) =>
        address.IsServer
            ? new PostgresContext(
                Later(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql(address.Text), watchers)
            )
            : new SqliteContext(
                Later(
                    new DbContextOptionsBuilder<SqliteContext>().UseSqlite(
                        $"Data Source={address.Text};Foreign Keys=True;Default Timeout=60"
                    ),
                    [new SqliteDurability(), .. watchers]
                )
            );

    private static DbContextOptions<T> Later<T>(DbContextOptionsBuilder<T> builder, IInterceptor[] watchers)
        where T : DbContext =>
        builder
            .ConfigureWarnings(StoreDatabase.InOneTransaction)
            .ReplaceService<IMigrationsAssembly, WithLater>()
            .AddInterceptors(watchers)
            .Options;

#pragma warning disable EF1001 // There is no other way to add a migration that the program itself must not know.
    private sealed class WithLater(
        ICurrentDbContext context,
        IDbContextOptions options,
        IMigrationsIdGenerator ids,
        IDiagnosticsLogger<DbLoggerCategory.Migrations> logger
    ) : MigrationsAssembly(context, options, ids, logger)
    {
        public override IReadOnlyDictionary<string, TypeInfo> Migrations =>
            new SortedDictionary<string, TypeInfo>(
                base.Migrations.ToDictionary(StringComparer.Ordinal),
                StringComparer.Ordinal
            )
            {
                [LaterTables.Name] = typeof(LaterTables).GetTypeInfo(),
            };
    }
#pragma warning restore EF1001
}
