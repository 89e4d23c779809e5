namespace EnvControl.Web.Api;

/// <summary>That a request costs as much as several others, for the limit (请求计费): what takes a second is not asked for ten times a second.</summary>
internal sealed record CostNote(int Requests);
