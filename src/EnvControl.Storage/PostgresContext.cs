using Microsoft.EntityFrameworkCore;

namespace EnvControl.Storage;

/// <summary>The store on a server (PostgreSQL上下文).</summary>
internal sealed class PostgresContext(DbContextOptions<PostgresContext> options) : StoreContext(options);
