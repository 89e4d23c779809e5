using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EnvControl.Storage.Tests.Reach;

/// <summary>Keeps the kind of every statement: what it does to which table.</summary>
internal sealed class CountedStatements : DbCommandInterceptor
{
    public int Count { get; set; }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    )
    {
        Count++;
        return result;
    }

    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result
    )
    {
        Count++;
        return result;
    }
}
