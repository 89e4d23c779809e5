using System.Collections.Concurrent;
using EnvControl.Application.Alerts;
using EnvControl.Domain.Alerts;

namespace EnvControl.Web.Reading;

/// <summary>What notices in the making would list (预览), worked out once for what each of them says. Safe to share between threads.</summary>
/// <param name="preview">Works them out.</param>
public sealed class Previews(PreviewAlert preview)
{
    private const int MostPreviews = 6;

    private readonly ConcurrentDictionary<string, Lazy<AlertPreview?>> _known = new(StringComparer.Ordinal);

    /// <summary>The preview of an alert; <c>null</c> where nothing is in the making that makes a list.</summary>
    public AlertPreview? Of(Alert alert)
    {
        if (alert.Pending is not { Lifting: null } pending)
        {
            return null;
        }

        // An approval changes nothing of what is listed.
        var key = AlertText.HashOf(
            alert with
            {
                Version = 0,
                State = alert.IsInForce ? AlertState.Issued : AlertState.Draft,
                Pending = pending with { Approval = null },
            }
        );
        if (_known.Count >= MostPreviews && !_known.ContainsKey(key))
        {
            _known.Clear();
        }

        var made = _known.GetOrAdd(key, _ => new Lazy<AlertPreview?>(() => preview.Run(alert)));
        try
        {
            return made.Value;
        }
        catch
        {
            _known.TryRemove(key, out _);
            throw;
        }
    }
}
