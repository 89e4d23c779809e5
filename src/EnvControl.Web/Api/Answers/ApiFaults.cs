using System.Globalization;
using EnvControl.Application.ApiKeys;
using EnvControl.Domain.Faults;

namespace EnvControl.Web.Api.Answers;

/// <summary>What can be wrong with a request of the API (接口问题).</summary>
internal static class ApiFaults
{
    /// <summary>No key, or none that is taken: one answer for all.</summary>
    public static Fault NoKey() =>
        Fault.Of(
            "EC6601",
            "Authorization",
            "没有接口密钥，或密钥不对、已过期、已吊销，或它代表的账号停用了。",
            "There is no API key, or it is wrong, expired or revoked, or its account is suspended.",
            "请用 Authorization: Bearer 密钥；密钥由系统管理员或安全管理员在“接口密钥”页上建立。",
            "Send Authorization: Bearer KEY; the system or security administrator makes keys on the page 'API keys'."
        );

    /// <summary>A key without the scope.</summary>
    public static Fault NoScope(ApiScope scope) =>
        Fault.Of(
            "EC6602",
            scope.Spell(),
            $"这把密钥没有权限范围 {scope.Spell()}（{ApiScopes.NameOf(scope).Zh}），或它代表的账号已没有相应的角色。",
            $"The key lacks the scope {scope.Spell()} ({ApiScopes.NameOf(scope).En}), or its account has lost the role for it.",
            "请另建一把有这项权限的密钥。",
            "Have a key with that scope made."
        );

    /// <summary>Beyond the counties of the account.</summary>
    public static Fault NotCovered() =>
        Fault.Of(
            "EC6603",
            string.Empty,
            "超出了这把密钥所代表账号的县区范围。",
            "It lies beyond the counties of the account that the key acts for.",
            "只问本县区的；全市的用市级账号的密钥。",
            "Ask for its own counties only; for the whole city use a key of a city's account."
        );

    /// <summary>A path that is none.</summary>
    public static Fault NoRoute() =>
        Fault.Of(
            "EC6604",
            string.Empty,
            "没有这个接口路径。",
            "The API has no such path.",
            "路径见 /openapi/v1.json。",
            "The paths are listed in /openapi/v1.json."
        );

    /// <summary>Another method.</summary>
    public static Fault OtherMethod(string allowed) =>
        Fault.Of(
            "EC6605",
            allowed,
            "这个路径不用这种方法。",
            "This path does not take that method.",
            $"可用：{allowed}",
            $"It takes: {allowed}"
        );

    /// <summary>Another media type.</summary>
    public static Fault OtherMedia() =>
        Fault.Of(
            "EC6606",
            "Content-Type",
            "不认识这种内容类型。",
            "That content type is not taken.",
            "导入清单用 multipart/form-data，其余用 application/json。",
            "Inventories come as multipart/form-data, all else as application/json."
        );

    /// <summary>Too many requests.</summary>
    public static Fault TooMany() =>
        Fault.Of(
            "EC6607",
            string.Empty,
            "请求太频繁。",
            "Too many requests.",
            "请按 Retry-After 稍后再试；列表用 limit 和 cursor 分页，用 If-None-Match 免得重取。",
            "Wait as Retry-After says; page with limit and cursor, and use If-None-Match."
        );

    /// <summary>A thing that is not there, or not for this account to know of.</summary>
    public static Fault NotFound(string what) =>
        Fault.Of(
            "EC6608",
            what,
            "没有找到，或不在所辖县区。",
            "There is no such thing, or it is of another county.",
            "请核对编号或信用代码。",
            "Check the number or credit code."
        );

    /// <summary>A cursor that is none.</summary>
    public static Fault BadCursor() =>
        Fault.Of(
            "EC6609",
            "cursor",
            "cursor 不是上一页给出的，或其间数据已更新。",
            "The cursor is not one that the page before gave, or the data has changed since.",
            "请去掉 cursor 从第一页重新取。",
            "Leave cursor out and begin with the first page again."
        );

    /// <summary>A parameter or field that will not do.</summary>
    public static Fault BadValue(string field, string typed, string zh, string en) =>
        Fault.Of("EC6610", field, $"“{typed}”不能用。", $"'{typed}' will not do.", zh, en);

    /// <summary>A body that can't be read.</summary>
    public static Fault BadBody(string where) =>
        Fault.Of(
            "EC6611",
            where,
            "请求内容读不出来：不是JSON，或有不认识的字段、类型不对。",
            "The body can't be read: no JSON, an unknown field or a value of another type.",
            "字段见 /openapi/v1.json。",
            "The fields are listed in /openapi/v1.json."
        );

    /// <summary>A body that is too large.</summary>
    public static Fault TooLarge() =>
        Fault.Of(
            "EC6612",
            string.Empty,
            "请求内容太大。",
            "The body is too large.",
            "清单太大的，在服务器上用 envcontrol import。",
            "Bring large inventories in with envcontrol import on the server."
        );

    /// <summary>No word on which version was looked at.</summary>
    public static Fault NoVersion() =>
        Fault.Of(
            "EC6613",
            "If-Match",
            "没有写明看的是哪一版预警。",
            "The request does not say which version of the alert was looked at.",
            "先 GET 预警，把应答的 ETag 放进 If-Match。",
            "GET the alert first and send its ETag as If-Match."
        );

    /// <summary>Another version than was looked at.</summary>
    public static Fault Stale(string now) =>
        Fault.Of(
            "EC6614",
            "If-Match",
            $"看过之后预警已有变化，现在是{now}；没有做任何事。",
            $"The alert has changed since it was looked at and is {now} now; nothing was done.",
            "请重新 GET，看过再定。",
            "GET it again, look, and decide anew."
        );

    /// <summary>No <c>Idempotency-Key</c>, or none that will do.</summary>
    public static Fault BadIdempotency() =>
        Fault.Of(
            "EC6615",
            "Idempotency-Key",
            "没有 Idempotency-Key，或它不合要求。",
            "There is no Idempotency-Key, or it will not do.",
            string.Create(
                CultureInfo.InvariantCulture,
                $"每次操作自定一个1至{KeptAnswer.MostCharacters}个字符的编号（字母、数字、点、横线、下划线、冒号），重试时不变。"
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Choose 1 to {KeptAnswer.MostCharacters} letters, digits, points, hyphens, underscores or colons for each act, and keep them when trying again."
            )
        );

    /// <summary>An <c>Idempotency-Key</c> that was used for another request.</summary>
    public static Fault OtherRequest() =>
        Fault.Of(
            "EC6616",
            "Idempotency-Key",
            "这个 Idempotency-Key 24小时内已用于另一个请求。",
            "This Idempotency-Key was used for another request within 24 hours.",
            "另一次操作请换一个编号。",
            "Choose another one for another act."
        );

    /// <summary>The same request is under way.</summary>
    public static Fault UnderWay() =>
        Fault.Of(
            "EC6617",
            "Idempotency-Key",
            "同一个请求正在办理。",
            "The same request is under way.",
            "稍后用同一个编号再问，得到它的结果。",
            "Ask again in a moment with the same key, and get its answer."
        );

    /// <summary>Nobody but the key's own account has approved it.</summary>
    public static Fault NotApproved(int alert) =>
        Fault.Of(
            "EC6618",
            string.Create(CultureInfo.InvariantCulture, $"alert/{alert}"),
            "还没有人批准，或批准的就是这把密钥所代表的人；经接口不能紧急签发。",
            "Nobody has approved it, or whoever did is the person that the key acts for; the API knows no emergency.",
            "请由另一人在预警台上批准；来不及的，由值班员在预警台上紧急签发。",
            "Have somebody else approve it at the desk; where there is no time, the duty officer issues it there."
        );

    /// <summary>It went wrong in a way nobody foresaw.</summary>
    public static Fault Failed(string trace) =>
        Fault.Of(
            "EC6619",
            trace,
            "没有做成，原因在服务器日志里。",
            "It was not done; the server's log says why.",
            "请把这个编号告诉系统管理员。",
            "Tell the system administrator this number."
        );

    /// <summary>No inventory was published yet.</summary>
    public static Fault NothingPublished() =>
        Fault.Of(
            "EC6620",
            string.Empty,
            "还没有发布过清单。",
            "No inventory is published yet.",
            "先导入并发布一版清单。",
            "Import and publish an inventory first."
        );
}
