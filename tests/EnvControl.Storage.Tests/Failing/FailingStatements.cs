using System.Data.Common;
using EnvControl.Storage.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace EnvControl.Storage.Tests.Failing;

/// <summary>Lets a statement fail after so many, be it a question, a change or the commit.</summary>
/// <param name="address">The store, so that the failure is one of its database.</param>
public sealed class FailingStatements(StoreAddress address)
    : DbCommandInterceptor,
        IDbTransactionInterceptor,
        IDbConnectionInterceptor
{
    private long _left = long.MaxValue;
    private bool _isLasting;
    private Lost _commit;

    /// <summary>How an answer to a commit is lost.</summary>
    private enum Lost
    {
        Never = 0,
        Once = 1,
        ForGood = 2,
    }

    /// <summary>From now on the one after so many fails.</summary>
    /// <param name="statements">How many go well before it.</param>
    /// <param name="isLasting">Whether all behind it fail as well.</param>
    public void After(int statements, bool isLasting) => (_left, _isLasting) = (statements, isLasting);

    /// <summary>The next commit is carried out and its answer is lost.</summary>
    /// <param name="isLasting">Whether the database can't be asked afterwards either.</param>
    public void LoseTheAnswer(bool isLasting) => _commit = isLasting ? Lost.ForGood : Lost.Once;

    /// <summary>Nothing fails any more.</summary>
    public void Mend() => (_left, _commit) = (long.MaxValue, Lost.Never);

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    ) => Count(result);

    public override InterceptionResult<object> ScalarExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result
    ) => Count(result);

    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result
    ) => Count(result);

    public InterceptionResult TransactionCommitting(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result
    ) => Count(result);

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData)
    {
        if (_commit != Lost.Never)
        {
            (_commit, _left, _isLasting) = (
                Lost.Never,
                _commit == Lost.ForGood ? 0 : long.MaxValue,
                _commit == Lost.ForGood
            );
            throw Failure();
        }
    }

    private T Count<T>(T result)
    {
        if (_left-- > 0)
        {
            return result;
        }

        if (!_isLasting)
        {
            _left = long.MaxValue;
        }

        throw Failure();
    }

    private Exception Failure() =>
        address.IsServer
            ? new NpgsqlException("the connection is gone", new IOException("reset by peer"))
            : new SqliteException("disk I/O error", 10);
}
