using EnvControl.Application.Accounts;
using EnvControl.Application.Auditing;
using EnvControl.Web.Api.Answers;
using EnvControl.Web.Api.Keys;
using EnvControl.Web.Tests.Sites;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace EnvControl.Web.Tests.Api;

public class OnceTests
{
    [Fact]
    public async Task Of_two_at_once_one_is_done_and_the_other_told_that_it_is_under_way()
    {
        await using var site = await TestSite.Start();
        using var program = ApiProgram.For(site, "wang", [Role.DutyOfficer]);
        var account = site.Store.Read(kept => kept.Accounts.Find("wang"))!;
        var once = new Once(site.Store, site.Clock);
        var done = 0;
        StatusException? refused = null;

        Run(() => refused = Should.Throw<StatusException>(() => Run(() => { })));
        site.Clock.Advance(Duration.FromHours(24));
        Run(() => { });

        refused!.Status.ShouldBe(StatusCodes.Status409Conflict);
        refused.Faults[0].Code.ShouldBe("EC6617");
        done.ShouldBe(1);

        site.Clock.Advance(Duration.FromSeconds(1));
        Run(() => { });
        done.ShouldBe(2, "What was answered is forgotten after a day.");

        void Run(Action meanwhile)
        {
            var context = new DefaultHttpContext();
            context.Items[typeof(ApiCaller)] = new ApiCaller(program.Key, account);
            context.Items[typeof(Account)] = account;
            context.Request.Method = "POST";
            context.Request.Path = "/api/v1/alerts/1/issue";
            context.Request.Headers["Idempotency-Key"] = "a";
            once.Run(
                context,
                string.Empty,
                isNeeded: true,
                store =>
                {
                    meanwhile();
                    store.Write(
                        new Deed(account.Actor, "test"),
                        kept =>
                        {
                            kept.Record(new AuditSubject("test"));
                            return ++done;
                        }
                    );
                },
                count => Answer.Of(StatusCodes.Status200OK, count)
            );
        }
    }

    [Fact]
    public async Task What_fails_while_its_answer_is_kept_is_not_done_and_can_be_asked_again()
    {
        await using var site = await TestSite.Start();
        using var program = ApiProgram.For(site, "wang", [Role.DutyOfficer]);
        var account = site.Store.Read(kept => kept.Accounts.Find("wang"))!;
        var once = new Once(site.Store, site.Clock);
        var before = site.Store.Read(kept => kept.Audit.Head);

        Should.Throw<InvalidOperationException>(() => Run(_ => throw new InvalidOperationException()));
        site.Store.Read(kept => kept.Audit.Head).ShouldBe(before);
        Run(_ => Answer.Of(StatusCodes.Status200OK, 1));
        site.Store.Read(kept => kept.ApiKeys.Answer(program.Key.Number, "a")).ShouldNotBeNull();

        void Run(Func<object?, Answer> answer)
        {
            var context = new DefaultHttpContext();
            context.Items[typeof(ApiCaller)] = new ApiCaller(program.Key, account);
            context.Items[typeof(Account)] = account;
            context.Request.Headers["Idempotency-Key"] = "a";
            once.Run(
                context,
                string.Empty,
                isNeeded: true,
                store =>
                    store.Write(
                        new Deed(account.Actor, "test"),
                        kept =>
                        {
                            kept.Record(new AuditSubject("test"));
                            return 1;
                        }
                    ),
                answer
            );
        }
    }
}
