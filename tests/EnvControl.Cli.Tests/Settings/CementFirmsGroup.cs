namespace EnvControl.Cli.Tests.Settings;

/// <summary>The tests that share the cement firms.</summary>
[CollectionDefinition(Name)]
public sealed class CementFirmsGroup : ICollectionFixture<CementFirms>
{
    /// <summary>How the tests name it.</summary>
    public const string Name = "cement firms";
}
