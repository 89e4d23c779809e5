using System.Text.Json;

namespace EnvControl.Web.Api.Answers;

/// <summary>What is answered to a changing request (变更应答).</summary>
internal sealed record Answer(int Status, byte[] Body, string Tag, string Location)
{
    /// <summary>A value as JSON.</summary>
    public static Answer Of<T>(int status, T value, string tag = "", string location = "") =>
        new(status, JsonSerializer.SerializeToUtf8Bytes(value, ApiJson.Options), tag, location);

    /// <summary>As it is sent.</summary>
    public IResult Result => new Tagged(Body, Tagged.Json, Tag, Status, Location);
}
