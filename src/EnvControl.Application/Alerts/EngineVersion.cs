using System.Reflection;
using EnvControl.Engine.Decisions;

namespace EnvControl.Application.Alerts;

/// <summary>The version of the program that decides (程序版本), as lists name it.</summary>
public static class EngineVersion
{
    /// <summary>Such as <c>0.1.0</c>.</summary>
    public static string Current { get; } =
        (
            typeof(DecisionTable)
                .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
                ?.InformationalVersion
            ?? "0"
        ).Split('+')[0];
}
