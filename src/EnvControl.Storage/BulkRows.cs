using LinqToDB.Data;
using LinqToDB.EntityFrameworkCore;

namespace EnvControl.Storage;

/// <summary>Copies many rows into a table at once (批量写入), in the transaction of the context: COPY on PostgreSQL, many rows a statement on SQLite.</summary>
internal static class BulkRows
{
    /// <summary>How many rows a statement holds on SQLite, whose text would otherwise be too long to be forgotten at once; and how often progress is told.</summary>
    public const int AtOnce = 100;

    /// <summary>Copies rows.</summary>
    /// <param name="context">The tables.</param>
    /// <param name="rows">The rows; read once, as a stream.</param>
    /// <param name="progress">Told how many rows are copied; may be <c>null</c>.</param>
    public static void AddMany<T>(
        this StoreContext context,
        IEnumerable<T> rows,
        IProgress<int>? progress = null
    )
        where T : class
    {
        LinqToDBForEFTools.Initialize();
        context.BulkCopy(
            new BulkCopyOptions
            {
                BulkCopyType =
                    context is PostgresContext ? BulkCopyType.ProviderSpecific : BulkCopyType.MultipleRows,
                MaxBatchSize = context is PostgresContext ? null : AtOnce,
                NotifyAfter = AtOnce,
                RowsCopiedCallback = progress is null
                    ? null
                    : copied => progress.Report((int)copied.RowsCopied),
            },
            rows
        );
    }
}
