using System.Collections.Immutable;
using EnvControl.Application.Samples.Draws;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Overlays;

namespace EnvControl.Application.Samples.Drawing;

/// <summary>Draws the list entry of a firm whose role is a list (名单条目抽取).</summary>
internal sealed class OverlayDrawing
{
    private readonly ProfileLists _lists;
    private readonly ImmutableArray<(GuaranteeReason Reason, long End)> _reasons;
    private readonly AlertLevel _highest;

    /// <summary>Prepares the lists of a city.</summary>
    /// <param name="lists">How they look.</param>
    /// <param name="guaranteed">How many entries the guarantee list has.</param>
    public OverlayDrawing(ProfileLists lists, long guaranteed)
    {
        _lists = lists;
        var words = lists.Guarantee.Reasons.Keys.Order(StringComparer.Ordinal).ToArray();
        var counts = LargestRemainder.Divide(
            guaranteed,
            [.. words.Select(word => lists.Guarantee.Reasons[word])]
        );
        long end = 0;
        _reasons =
        [
            .. words.Select(
                (word, i) =>
                {
                    _ = GuaranteeReasons.TryParse(word, out var reason);
                    return (reason, end += counts[i]);
                }
            ),
        ];
        _ = AlertLevels.TryParse(lists.Exemption.HighestLevel, out _highest);
    }

    /// <summary>The entry of a firm, or <c>null</c> where its role is no list.</summary>
    /// <param name="role">Its role.</param>
    /// <param name="ordinal">Its position among the firms of the role.</param>
    /// <param name="firm">Its code.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="stream">Its random numbers.</param>
    public Overlay? Draw(
        ProfileRole? role,
        int ordinal,
        CreditCode firm,
        ImmutableArray<SampleLine> lines,
        ref FirmStream stream
    ) =>
        role?.Overlay switch
        {
            "guarantee" => DrawGuarantee(ordinal, firm, lines, ref stream),
            "smallMicro" => new SmallMicroEmitter(
                firm,
                null,
                new EffectivePeriod(_lists.SmallMicro.From, _lists.SmallMicro.To),
                _lists.SmallMicro.Document.ToListDocument()
            ),
            "exemption" => new Exemption(
                firm,
                null,
                new EffectivePeriod(_lists.Exemption.From, _lists.Exemption.To),
                _lists.Exemption.Document.ToListDocument(),
                _highest
            ),
            "offPeak" => new OffPeakStop(
                firm,
                null,
                new EffectivePeriod(_lists.OffPeak.From, _lists.OffPeak.To),
                _lists.OffPeak.Document.ToListDocument(),
                Permille.FromPercent(stream.Pick(_lists.OffPeak.SharePercent.AsSpan()))
            ),
            _ => null,
        };

    private Guarantee DrawGuarantee(
        int ordinal,
        CreditCode firm,
        ImmutableArray<SampleLine> lines,
        ref FirmStream stream
    )
    {
        var list = _lists.Guarantee;
        var load = stream.Pick(list.LoadPercent.AsSpan());
        // A quantity is of one product; only where the firm has one line does it cover the firm as a load would.
        var byQuantity = ordinal % list.QuantityEvery == 0 && lines.Length == 1;
        return new Guarantee(
            firm,
            byQuantity ? lines[0].Line : null,
            new EffectivePeriod(list.From, list.To),
            list.Document.ToListDocument(),
            _reasons.First(reason => ordinal < reason.End).Reason,
            byQuantity
                ? new OutputCap(null, Math.Floor(lines[0].Approved * load / 100m), lines[0].Unit)
                : new LoadCap(null, Permille.FromPercent(load))
        );
    }
}
