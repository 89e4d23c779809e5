using Microsoft.EntityFrameworkCore;

namespace EnvControl.Storage;

/// <summary>The store in one file (SQLite上下文).</summary>
internal sealed class SqliteContext(DbContextOptions<SqliteContext> options) : StoreContext(options);
