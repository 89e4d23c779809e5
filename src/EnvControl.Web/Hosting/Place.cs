using EnvControl.Domain.Law;

namespace EnvControl.Web.Hosting;

/// <summary>A place to go to (导航项).</summary>
/// <param name="Path">Its address.</param>
/// <param name="Name">What it is called.</param>
public sealed record Place(string Path, Bilingual Name);
