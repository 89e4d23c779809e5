using EnvControl.Application.Auditing;

namespace EnvControl.Application.Inventories;

/// <summary>What a user wants brought in (入库请求).</summary>
/// <param name="Path">The folder or file.</param>
/// <param name="By">Who brings it in.</param>
/// <param name="IsPartial">Whether it names some firms or columns only and is laid over what is kept.</param>
/// <param name="IntoDraft">The draft whose place it takes, or over which a partial file is laid; <c>null</c> for a new draft.</param>
public sealed record ImportOrder(string Path, Actor By, bool IsPartial = false, int? IntoDraft = null);
