using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace EnvControl.Web.Hosting;

/// <summary>What the program tells those who run it (日志与遥测): no address of a request, since a link in it may be a firm's; nothing goes anywhere unless it is set.</summary>
internal static class Watching
{
    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Sets up the log and, where a collector is named, telemetry.</summary>
    public static void Add(WebApplicationBuilder builder, WebSettings settings)
    {
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // The keys are encrypted by the store; the framework, which does not know that, would warn at every new one.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        if (settings.Logs == "json")
        {
            builder.Logging.ClearProviders().AddJsonConsole(options => options.UseUtcTimestamp = true);
        }

        if (!string.IsNullOrEmpty(builder.Configuration[Collector]))
        {
            builder
                .Services.AddOpenTelemetry()
                .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddOtlpExporter())
                .WithTracing(traces =>
                    traces
                        .AddAspNetCoreInstrumentation(options =>
                            options.EnrichWithHttpRequest = (span, _) => span.SetTag("url.path", null)
                        )
                        .AddOtlpExporter()
                );
        }
    }
}
