using System.Reflection;
using Xunit.Sdk;

namespace EnvControl.Storage.Tests;

/// <summary>Runs a test on a real PostgreSQL; where none runs, the test is skipped by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnPostgresAttribute : DataAttribute
{
    public OnPostgresAttribute()
    {
        if (TestDatabase.Server is null)
        {
            Skip =
                "no PostgreSQL: run bash tests/run.sh, or eval \"$(bash tests/postgres.sh start DIR)\" first";
        }
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        [
            [TestDatabase.Postgres],
        ];
}
