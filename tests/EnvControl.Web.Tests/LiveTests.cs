namespace EnvControl.Web.Tests;

public class LiveTests
{
    [Fact]
    public void Nothing() => true.ShouldBeTrue();
}
