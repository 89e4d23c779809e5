namespace EnvControl.Web.Api;

/// <summary>That a route takes files, for the document (文件说明).</summary>
internal sealed record FilesNote;
