using System.Text.Json;

namespace EnvControl.Web.Api;

/// <summary>Words of the API for values that files have no word for (接口用词).</summary>
internal static class Words
{
    /// <summary>The name of a value, in camel case.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
