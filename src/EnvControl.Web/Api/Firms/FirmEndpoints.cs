using System.Globalization;
using EnvControl.Application.Accounts;
using EnvControl.Application.Alerts;
using EnvControl.Application.ApiKeys;
using EnvControl.Application.Ports;
using EnvControl.Application.Reach;
using EnvControl.Domain.Alerts;
using EnvControl.Web.Accounts;
using EnvControl.Web.Api.Answers;
using EnvControl.Web.Reading;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Web.Api.Firms;

/// <summary>Firms of the register, their duties, and their measures as computed (企业接口). A county's account finds its own firms only.</summary>
internal static class FirmEndpoints
{
    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/firms", Search)
            .RequireScope(ApiScope.ReadFirms)
            .Says(
                "查企业：q为名称、代码的一部分或拼音首字母；按县区、行业、等级筛选",
                "Find firms: q is a part of a name or code, or first letters in pinyin; by county, industry, grade"
            )
            .TakesQuery(
                (
                    "q",
                    "string",
                    "名称、信用代码的一部分或拼音首字母 / Part of a name or code, or first letters"
                ),
                ("county", "string", "区划代码 / Division"),
                ("industry", "string", "行业代码 / Industry"),
                ("grade", "string", "绩效等级 / Grade")
            )
            .Pages()
            .Produces<Page<FirmBody>>();
        api.MapGet("/firms/{code}", One)
            .RequireScope(ApiScope.ReadFirms)
            .Says("一家企业", "One firm")
            .Produces<FirmBody>();
        api.MapGet("/firms/{code}/measures", Duty)
            .RequireScope(ApiScope.ReadMeasures)
            .Says(
                "已签发的名单此刻要它做什么；at为带偏移的时刻，不填为现在",
                "What issued lists ask of it at an instant; at is a moment with offset, now where nothing is said"
            )
            .TakesQuery(("at", "string", "时刻，如2020-12-01T13:00:00Z / Moment"))
            .Produces<DutyBody>();
        api.MapPost("/decisions", Decide)
            .RequireScope(ApiScope.ReadMeasures)
            .Says(
                "按已发布的清单和现行规则计算的措施，一家或全部，分页；只是计算，不是下达",
                "Measures as computed from the published inventory by the rules that count, of one firm or all, in pages; a computation and no order"
            )
            .Accepts<AskedDecisions>("application/json")
            .Pages()
            .Produces<DecisionsBody>();
        api.MapGet("/coverage", Covered)
            .RequireScope(ApiScope.ReadFirms)
            .Says(
                "名单覆盖：在台账里、不在最近签发的清单里的企业",
                "Coverage: firms of the register that the last list does not name"
            )
            .Produces<CoverageBody>();
    }

    private static Tagged Search(HttpContext context, FirmRegister register, Cursors cursors)
    {
        var state = State(register);
        var asked = context.Request.Query;
        var query = new RegisterQuery
        {
            Q = asked["q"],
            County = asked["county"],
            Industry = asked["industry"],
            Grade = asked["grade"],
        };
        return Tagged.Of(
            cursors.Of(
                query.Find(state, context.Member()),
                state.CodeOf,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"firms {state.City.Version.Number} {query.Address}"
                ),
                context,
                firm => FirmBody.Of(state, firm)
            )
        );
    }

    private static Tagged One(HttpContext context, string code, FirmRegister register)
    {
        var state = State(register);
        return Tagged.Of(FirmBody.Of(state, RowOf(state, code, context.Member())));
    }

    private static Tagged Duty(
        HttpContext context,
        string code,
        FirmRegister register,
        IssuedLists lists,
        IClock clock
    )
    {
        var account = context.Member();
        var at = Moment(context.Request.Query["at"].ToString()) ?? clock.GetCurrentInstant();
        var known = code.ToUpperInvariant();
        var duty = lists.Duty(known, at);
        var state = register.Now();
        var row = state is not null && state.City.Rows.TryGetValue(known, out var found) ? found : (int?)null;
        // A firm that has left the register since may still be bound by a list.
        var division = row is { } own ? state!.DivisionOf(own) : duty?.Division;
        return division is not null && account.Covers(division)
            ? Tagged.Of(
                DutyBody.Of(
                    known,
                    row is { } named ? state!.NameOf(named) : duty!.Name,
                    at.ToDateTimeOffset(),
                    duty
                )
            )
            : throw Missing(code);
    }

    private static async Task<IResult> Decide(HttpContext context, FirmRegister register, Cursors cursors)
    {
        var asked = (await JsonBody<AskedDecisions>.Read(context)).Value;
        if (!AlertLevels.TryParse(asked.Level, out var level))
        {
            throw new StatusException(
                StatusCodes.Status422UnprocessableEntity,
                ApiFaults.BadValue(
                    "level",
                    asked.Level ?? string.Empty,
                    "请写yellow、orange、red之一。",
                    "Write one of yellow, orange, red."
                )
            );
        }

        var state = State(register);
        var account = context.Member();
        int[] firms = asked.CreditCode is { Length: > 0 } code
            ? [RowOf(state, code, account)]
            : [.. state.City.Order.Where(firm => account.Covers(state.DivisionOf(firm)))];
        var version = state.City.Version;
        var on = LocalDatePattern.Iso.Format(state.Today);
        var id = Once.HashOf(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{version.ContentSha256} {state.City.Rules.Id} {state.History.Entries.Length} {state.Table.Engine} {EngineVersion.Current} {on} {level}"
            )
        );
        var page = cursors.Of(
            firms,
            state.CodeOf,
            $"decisions {id} {asked.CreditCode}",
            context,
            firm => DecisionBody.Of(state, firm, level)
        );
        return Tagged.Of(
            new DecisionsBody(
                id,
                version.Number,
                version.ContentSha256,
                state.City.Rules.Id,
                state.Table.Engine,
                EngineVersion.Current,
                on,
                level.Spell(),
                page.Items,
                page.Next
            )
        );
    }

    private static Tagged Covered(
        HttpContext context,
        FirmRegister register,
        IStore store,
        ListBriefs briefs,
        ActiveRules rules
    )
    {
        var state = State(register);
        var found = ListCoverage.Of(
            state,
            context.Member(),
            store.Read(kept => kept.Alerts.LastList()?.Number) is { } number ? briefs.Of(number) : null,
            rules.Divisions
        );
        return Tagged.Of(
            new CoverageBody(
                state.City.Version.Number,
                found.List?.Head.Number,
                [
                    .. found.Counties.Select(one => new CountyBody(
                        one.Division,
                        one.Name,
                        one.Registered,
                        one.Listed,
                        one.Held,
                        one.Unlisted
                    )),
                ],
                [.. found.Unlisted.Select(state.CodeOf)],
                [.. found.Gone.Select(firm => firm.Firm.Text)],
                [.. found.Uncovered.Select(state.CodeOf)],
                [.. found.Unknown.Select(state.CodeOf)]
            )
        );
    }

    private static RegisterState State(FirmRegister register) =>
        register.Now()
        ?? throw new StatusException(StatusCodes.Status409Conflict, ApiFaults.NothingPublished());

    /// <summary>The row of a firm that the account may see; any other is not found, there or not.</summary>
    private static int RowOf(RegisterState state, string code, Account account) =>
        state.City.Rows.TryGetValue(code.ToUpperInvariant(), out var firm)
        && account.Covers(state.DivisionOf(firm))
            ? firm
            : throw Missing(code);

    private static Instant? Moment(string typed)
    {
        if (typed.Length == 0)
        {
            return null;
        }

        var read = OffsetDateTimePattern.Rfc3339.Parse(typed);
        return read.Success
            ? read.Value.ToInstant()
            : throw new StatusException(
                StatusCodes.Status400BadRequest,
                ApiFaults.BadValue(
                    "at",
                    typed,
                    "写成 2020-12-01T13:00:00Z 或 2020-12-01T21:00:00%2B08:00 的样子。",
                    "Write it like 2020-12-01T13:00:00Z or 2020-12-01T21:00:00%2B08:00."
                )
            );
    }

    private static StatusException Missing(string code) =>
        new(StatusCodes.Status404NotFound, ApiFaults.NotFound(code));
}
