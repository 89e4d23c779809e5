using System.Net;
using System.Text;
using EnvControl.Application.Accounts;
using EnvControl.Web.Security;
using EnvControl.Web.Tests.Sites;
using Microsoft.AspNetCore.Http;

namespace EnvControl.Web.Tests.Security;

public class SecretTests
{
    [Fact]
    public async Task The_database_holds_neither_keys_of_cookies_nor_secrets_of_accounts_in_the_clear()
    {
        await using var site = await TestSite.Start();
        using var visitor = await site.SignIn("wang", Role.Analyst);
        var account = site.Store.Read(kept => kept.Accounts.Find("wang"))!;
        string[] secrets =
        [
            account.Secrets.PasswordHash!,
            account.Secrets.AuthenticatorKey!,
            "<masterKey",
            .. site.Store.Read(kept => kept.Accounts.ProtectionKeys()),
        ];
        secrets.Length.ShouldBeGreaterThan(3);
        foreach (var file in Directory.EnumerateFiles(site.Folder, "envcontrol.db*"))
        {
            var text = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file));
            foreach (var secret in secrets)
            {
                text.ShouldNotContain(secret, Case.Sensitive, file);
            }
        }
    }

    [Theory]
    [InlineData("http", "203.0.113.7", StatusCodes.Status403Forbidden)]
    [InlineData("https", "203.0.113.7", StatusCodes.Status200OK)]
    [InlineData("http", "127.0.0.1", StatusCodes.Status200OK)]
    public async Task What_comes_unencrypted_from_another_machine_is_refused(
        string scheme,
        string from,
        int status
    )
    {
        var context = new DefaultHttpContext();
        context.Request.Scheme = scheme;
        context.Connection.RemoteIpAddress = IPAddress.Parse(from);
        var isLetOn = false;
        await new OnlyEncrypted(_ =>
        {
            isLetOn = true;
            return Task.CompletedTask;
        }).Invoke(context);
        context.Response.StatusCode.ShouldBe(status);
        isLetOn.ShouldBe(status == StatusCodes.Status200OK);
    }
}
