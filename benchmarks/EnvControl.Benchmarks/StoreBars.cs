namespace EnvControl.Benchmarks;

/// <summary>The bars of the store, held against a run.</summary>
public static class StoreBars
{
    /// <summary>All that come out of one run; those of a server only where one was there.</summary>
    public static IEnumerable<Bar> Of(Medians run)
    {
        foreach (var database in new[] { "Sqlite", "Postgres" })
        {
            var (insert, load, audit) = (
                $"Insert{database}Benchmarks",
                $"Load{database}Benchmarks",
                $"Audit{database}Benchmarks"
            );
            if (run.Of(insert, "AddMany") is null && database == "Postgres")
            {
                yield break;
            }

            var name = database == "Sqlite" ? "SQLite" : "PostgreSQL";
            yield return new Bar(
                $"{name}: 300,000 rows in bulk, to `SaveChanges`",
                4,
                true,
                "× faster",
                run.Ratio(insert, "SaveChanges", "AddMany")
            );
            yield return AtMost(
                $"{name}: the same, to a prepared statement a row",
                4,
                run.Ratio(insert, "AddMany", "PreparedStatement")
            );
            if (database == "Postgres")
            {
                yield return AtMost(
                    $"{name}: the same, to binary COPY by hand",
                    4,
                    run.Ratio(insert, "AddMany", "BinaryCopy")
                );
            }

            yield return AtMost(
                $"{name}: a version into columns, to reading its rows raw",
                4,
                run.Ratio(load, "IntoColumns", "RawReader")
            );
            yield return new Bar(
                $"{name}: 1,000,000 audit entries verified",
                10,
                false,
                "s",
                run.Of(audit, "Verify") / 1e9
            );
        }
    }

    private static Bar AtMost(string question, double needed, double? ratio) =>
        new(question, needed, false, "×", ratio);
}
