namespace EnvControl.Web.Tests.Sites;

/// <summary>Tests that share one night.</summary>
[CollectionDefinition(Name)]
public sealed class NightTests : ICollectionFixture<NightSite>
{
    /// <summary>Its name.</summary>
    public const string Name = "night";
}
