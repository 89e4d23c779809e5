using System.Globalization;
using System.Threading.RateLimiting;
using EnvControl.Application.Accounts;
using EnvControl.Application.ApiKeys;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Web.Accounts;
using EnvControl.Web.Api.Answers;
using EnvControl.Web.Hosting;
using NodaTime;

namespace EnvControl.Web.Api.Keys;

/// <summary>Stands before the API (接口入口): finds the key, counts requests, and answers whatever goes wrong behind it as a problem.</summary>
internal sealed class ApiGate : IMiddleware, IDisposable
{
    /// <summary>Where the API lies.</summary>
    public const string Root = "/api";

    private const string Bearer = "Bearer ";
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly IStore _store;
    private readonly IClock _clock;
    private readonly ILogger<ApiGate> _log;
    private readonly int _most;
    private readonly PartitionedRateLimiter<string> _limits;

    /// <summary>Makes it.</summary>
    public ApiGate(IStore store, IClock clock, WebSettings settings, ILogger<ApiGate> log)
    {
        (_store, _clock, _most, _log) = (store, clock, settings.ApiPerMinute, log);
        _limits = PartitionedRateLimiter.Create<string, string>(caller =>
            RateLimitPartition.GetFixedWindowLimiter(
                caller,
                _ => new FixedWindowRateLimiterOptions { PermitLimit = _most, Window = Window }
            )
        );
    }

    /// <inheritdoc/>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        context.Items[typeof(ApiCaller)] = CallerOf(context.Request.Headers.Authorization.ToString());
        using var lease = context.Caller() is { } caller
            ? _limits.AttemptAcquire(
                string.Create(CultureInfo.InvariantCulture, $"key/{caller.Key.Number}"),
                Math.Min(_most, context.GetEndpoint()?.Metadata.GetMetadata<CostNote>()?.Requests ?? 1)
            )
            : _limits.AttemptAcquire($"address/{context.Address()}");
        if (!lease.IsAcquired)
        {
            context.Response.Headers.RetryAfter = "60";
            await Problem.Write(context, StatusCodes.Status429TooManyRequests, ApiFaults.TooMany());
            return;
        }

        try
        {
            await next(context);
        }
        catch (StatusException wrong)
        {
            await Problem.Write(context, wrong.Status, wrong.Faults);
        }
        catch (UnsettledException wrong)
        {
            await Problem.Write(context, StatusCodes.Status500InternalServerError, [.. wrong.Faults]);
        }
        catch (RefusedException wrong)
        {
            await Problem.Write(context, StatusCodes.Status409Conflict, [.. wrong.Faults]);
        }
        catch (FaultException wrong)
        {
            await Problem.Write(context, StatusCodes.Status422UnprocessableEntity, [.. wrong.Faults]);
        }
        catch (BadHttpRequestException wrong)
        {
            await Problem.Write(
                context,
                wrong.StatusCode,
                wrong.StatusCode == StatusCodes.Status413PayloadTooLarge
                    ? ApiFaults.TooLarge()
                    : ApiFaults.BadBody(string.Empty)
            );
        }
        catch (Exception wrong)
            when (wrong is not OperationCanceledException || !context.RequestAborted.IsCancellationRequested)
        {
            _log.LogError(wrong, "API request {Trace} failed", context.TraceIdentifier);
            await Problem.Write(
                context,
                StatusCodes.Status500InternalServerError,
                ApiFaults.Failed(context.TraceIdentifier)
            );
        }

        if (!context.Response.HasStarted && context.Response.ContentType is null)
        {
            await Bare(context);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _limits.Dispose();

    /// <summary>The key that a request shows and the account it acts for, if both are good.</summary>
    private ApiCaller? CallerOf(string header)
    {
        var secret = header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? header[Bearer.Length..].Trim()
            : null;
        if (!ApiKeySecret.IsOne(secret))
        {
            return null;
        }

        var hash = ApiKeySecret.Hash(secret!);
        return _store.Read(kept =>
            kept.ApiKeys.Find(hash) is { } key
            && key.IsGood(_clock.GetCurrentInstant())
            && kept.Accounts.Get(key.Account) is { State: AccountState.Active } account
                ? new ApiCaller(key, account)
                : null
        );
    }

    /// <summary>What a refusal without words means.</summary>
    private static Task Bare(HttpContext context) =>
        context.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => Problem.Write(context, 404, ApiFaults.NoRoute()),
            StatusCodes.Status405MethodNotAllowed => Problem.Write(
                context,
                405,
                ApiFaults.OtherMethod(context.Response.Headers.Allow.ToString())
            ),
            StatusCodes.Status415UnsupportedMediaType => Problem.Write(context, 415, ApiFaults.OtherMedia()),
            StatusCodes.Status400BadRequest => Problem.Write(context, 400, ApiFaults.BadBody(string.Empty)),
            _ => Task.CompletedTask,
        };
}
