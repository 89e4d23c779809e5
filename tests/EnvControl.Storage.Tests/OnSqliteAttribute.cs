using System.Reflection;
using Xunit.Sdk;

namespace EnvControl.Storage.Tests;

/// <summary>Runs a test on SQLite.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        [
            [TestDatabase.Sqlite],
        ];
}
