using BenchmarkDotNet.Attributes;
using EnvControl.Storage.Inventories;
using Npgsql;

namespace EnvControl.Benchmarks;

/// <summary>Rows onto a server, by its own binary copy as well.</summary>
public class InsertPostgresBenchmarks() : InsertBenchmarks(isServer: true)
{
    [Benchmark]
    public void BinaryCopy()
    {
        using var connection = (NpgsqlConnection)Connect();
        using var transaction = connection.BeginTransaction();
        using (
            var writer = connection.BeginBinaryImport(
                $"COPY {InventoryRowTable.Name} (version, part, position, credit_code, line, name, division, cells) FROM STDIN (FORMAT BINARY)"
            )
        )
        {
            foreach (var row in Rows)
            {
                writer.StartRow();
                writer.Write(row.Version);
                writer.Write(row.Part);
                writer.Write(row.Row);
                writer.Write(row.CreditCode);
                writer.Write(row.Line);
                writer.Write(row.Name);
                writer.Write(row.Division);
                writer.Write(row.Cells);
            }

            writer.Complete();
        }

        transaction.Commit();
    }
}
