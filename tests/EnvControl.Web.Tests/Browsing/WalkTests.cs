namespace EnvControl.Web.Tests.Browsing;

/// <summary>Walks through the site that share one browser.</summary>
[CollectionDefinition(Name)]
public sealed class WalkTests : ICollectionFixture<WalkPlace>
{
    /// <summary>Its name.</summary>
    public const string Name = "walk";
}
