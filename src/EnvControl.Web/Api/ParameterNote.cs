namespace EnvControl.Web.Api;

/// <summary>A parameter that a route reads by itself, for the document (参数说明).</summary>
internal sealed record ParameterNote(string Name, string Type, string Says, bool IsHeader);
