namespace EnvControl.Cli.Tests.Settings;

/// <summary>The tests that share one run on the sample city.</summary>
[CollectionDefinition(Name)]
public sealed class SampleCityGroup : ICollectionFixture<SampleCityRun>
{
    /// <summary>How the tests name it.</summary>
    public const string Name = "sample city";
}
