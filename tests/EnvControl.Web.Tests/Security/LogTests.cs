using EnvControl.Application.Accounts;
using EnvControl.Web.Tests.Sites;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EnvControl.Web.Tests.Security;

/// <summary>What others type reaches the log neither as a line of its own nor as a command to a terminal, and secrets not at all.</summary>
public class LogTests
{
    private const string Forged = "wang\r\n2020-12-01 signed in: admin\u001b[2J\u001b[31m";

    [Fact]
    public async Task Nobody_writes_a_line_into_the_log_and_nothing_personal_stands_in_it()
    {
        var log = new CollectedLog();
        await using var site = await TestSite.Start(builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<ILoggerProvider>(log);
        });
        site.Enrol("wang", [Role.DutyOfficer]);
        using var visitor = site.Visitor();
        await visitor.Post(
            "/accounts/sign-in",
            ("name", Forged),
            ("password", TestSite.Password),
            ("code", Forged)
        );
        await visitor.PostFrom(
            "/firm/sign-in",
            "/firm/sign-in?handler=Code",
            ("credit", Forged),
            ("code", Forged)
        );
        var address = Uri.EscapeDataString(Forged);
        foreach (
            var path in new[]
            {
                $"/verify?number={address}",
                $"/verify/{address}",
                $"/n/{address}",
                $"/{address}",
            }
        )
        {
            (await visitor.Get(path)).Status.ShouldBeLessThan(500);
        }

        using var officer = await site.SignIn("wang");
        (await officer.Get($"/register?q={address}")).Status.ShouldBe(200);

        log.Lines.ShouldNotBeEmpty();
        log.Lines.ShouldAllBe(line =>
            line.Split('\n').All(part => !part.StartsWith("2020-12-01 signed", StringComparison.Ordinal))
        );
        log.Lines.ShouldAllBe(line => !line.Contains('\u001b', StringComparison.Ordinal));
        log.Lines.ShouldAllBe(line => !line.Contains(TestSite.Password, StringComparison.Ordinal));
    }
}
