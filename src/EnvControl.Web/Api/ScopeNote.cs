using EnvControl.Application.ApiKeys;

namespace EnvControl.Web.Api;

/// <summary>Which scope a route needs, for the document (权限范围说明).</summary>
internal sealed record ScopeNote(ApiScope Scope);
