using EnvControl.Domain.Faults;

namespace EnvControl.Web.Api.Answers;

/// <summary>Thrown when a request is answered with a status of its own (接口拒绝).</summary>
internal sealed class StatusException(int status, params Fault[] faults)
    : Exception(string.Join(Environment.NewLine, (object[])faults))
{
    /// <summary>The status.</summary>
    public int Status => status;

    /// <summary>Why.</summary>
    public Fault[] Faults => faults;
}
