using System.Globalization;
using EnvControl.Domain.Alerts;
using EnvControl.Web.Accounts;
using EnvControl.Web.Api.Answers;
using EnvControl.Web.Reading;

namespace EnvControl.Web.Api.Alerts;

/// <summary>The alert a request is about, if its account may see it, may act on it, and has seen it as it now is (所指的预警).</summary>
internal static class SeenAlert
{
    /// <summary>The alert, if the account may see it.</summary>
    public static Alert Of(HttpContext context, int id, AlertDesk desk) =>
        desk.Store.Read(kept => kept.Alerts.Find(id)) is { } alert
        && desk.MaySee(context.Member(), alert.Division)
            ? alert
            : throw new StatusException(
                StatusCodes.Status404NotFound,
                ApiFaults.NotFound(string.Create(CultureInfo.InvariantCulture, $"alert/{id}"))
            );

    /// <summary>Refuses whoever may see it and not act on it.</summary>
    public static void Own(HttpContext context, int id, AlertDesk desk)
    {
        if (!context.Member().Covers(Of(context, id, desk).Division))
        {
            throw new StatusException(StatusCodes.Status403Forbidden, ApiFaults.NotCovered());
        }
    }

    /// <summary>The alert as it was looked at: nobody acts on what somebody else has changed meanwhile.</summary>
    public static Alert Looked(HttpContext context, int id, AlertDesk desk)
    {
        var typed = context.Request.Headers.IfMatch.ToString();
        if (typed.Length == 0 || typed == "*")
        {
            throw new StatusException(StatusCodes.Status428PreconditionRequired, ApiFaults.NoVersion());
        }

        var alert = Of(context, id, desk);
        var now = $"\"{AlertBody.TagOf(alert)}\"";
        return typed.Split(',', StringSplitOptions.TrimEntries).Contains(now, StringComparer.Ordinal)
            ? alert
            : throw new StatusException(StatusCodes.Status412PreconditionFailed, ApiFaults.Stale(now));
    }
}
