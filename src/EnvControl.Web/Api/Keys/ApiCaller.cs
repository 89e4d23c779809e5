using EnvControl.Application.Accounts;
using EnvControl.Application.ApiKeys;

namespace EnvControl.Web.Api.Keys;

/// <summary>The key of a request and the account it acts for (接口调用方).</summary>
internal sealed record ApiCaller(ApiKey Key, Account Account);
