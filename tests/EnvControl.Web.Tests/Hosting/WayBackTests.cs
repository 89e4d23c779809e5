using EnvControl.Web.Hosting;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Hosting;

public class WayBackTests
{
    [Theory]
    [InlineData("/verify?number=3", "/verify?number=3")]
    [InlineData("/register?q=铸造", "/register?q=%E9%93%B8%E9%80%A0")]
    [InlineData("//elsewhere.example", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("https://elsewhere.example/", "/")]
    [InlineData("/etc/passwd\0", "/")]
    [InlineData("/firm/sign-in\nenv;", "/")]
    [InlineData(null, "/")]
    public void It_stays_within_the_site(string? to, string expected) => WayBack.To(to).ShouldBe(expected);

    [Theory]
    [InlineData("%2Ffirm%2Fsign-in%0Aenv%3B")]
    [InlineData("%2Fetc%2Fpasswd%00")]
    [InlineData("%2Ffirm%2Fsign-in%C2%BF%27%22%28")]
    public async Task Switching_the_language_answers_whatever_is_asked_for_afterwards(string to)
    {
        await using var site = await TestSite.Start();
        using var visitor = site.Visitor();
        (await visitor.Get($"/language/en?to={to}")).Status.ShouldBe(302);
    }
}
