using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace EnvControl.Web.Tests.Security;

/// <summary>Keeps every line that the program logs.</summary>
public sealed class CollectedLog : ILoggerProvider, ILogger
{
    /// <summary>The lines.</summary>
    public ConcurrentBag<string> Lines { get; } = [];

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => this;

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => true;

    /// <inheritdoc/>
    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => Lines.Add(formatter(state, exception));

    /// <inheritdoc/>
    public void Dispose() { }
}
