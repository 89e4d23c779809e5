using System.Collections.Immutable;
using EnvControl.Application.Samples.Drawing;
using EnvControl.Application.Samples.Draws;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;

namespace EnvControl.Application.Samples;

/// <summary>An invented city of any size in the shape of a profile (样本城市).</summary>
/// <remarks>
/// The same profile, size and seed give the same city on every machine. Firms are drawn one by one when asked for and not kept.
/// Immutable, safe to share between threads.
/// </remarks>
public sealed class SampleCity
{
    /// <summary>The largest city that can be drawn.</summary>
    public const int MaxFirms = 1_000_000;

    private readonly FirmDrawing _drawing;

    /// <summary>Prepares a city.</summary>
    /// <param name="profile">Its figures.</param>
    /// <param name="count">How many firms, 1 to <see cref="MaxFirms"/>.</param>
    /// <param name="seed">Another seed, another city of the same shape.</param>
    /// <exception cref="FaultException">The number of firms is out of range (EC3901).</exception>
    public SampleCity(SampleProfile profile, int count, ulong seed)
    {
        if (count is < 1 or > MaxFirms)
        {
            throw new FaultException([
                new Fault(
                    "EC3901",
                    string.Empty,
                    new(
                        $"样本企业数{count}不在1至{MaxFirms}之间。",
                        $"A sample has 1 to {MaxFirms} firms, not {count}."
                    ),
                    new("请另给企业数。", "Ask for another number of firms.")
                ),
            ]);
        }

        Profile = profile;
        Count = count;
        Seed = seed;
        _drawing = new FirmDrawing(profile, count, seed);
    }

    /// <summary>Its figures.</summary>
    public SampleProfile Profile { get; }

    /// <summary>How many firms it has.</summary>
    public int Count { get; }

    /// <summary>Its seed.</summary>
    public ulong Seed { get; }

    /// <summary>Its firms, drawn while they are enumerated.</summary>
    public IEnumerable<SampleFirm> Firms()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return _drawing.Draw(i);
        }
    }

    /// <summary>The firm at a position, counted from 0.</summary>
    public SampleFirm FirmAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        return _drawing.Draw(index);
    }

    /// <summary>Its sources that are not firms: each group in each division, all assumed.</summary>
    public ImmutableArray<SourceRow> Sources()
    {
        _ = Trusts.TryParse(Profile.Sources.Provenance, out var trust);
        var divisions = Profile.Divisions.Weights.OrderBy(d => d.Key, StringComparer.Ordinal).ToArray();
        var rows = ImmutableArray.CreateBuilder<SourceRow>();
        foreach (var source in Profile.Sources.Groups)
        {
            var grams = Pollutants
                .All.Select(p =>
                    LargestRemainder.Divide(
                        (long)(source.KilogramsPerDay[p] * 1_000m * Count / Profile.Firms),
                        [.. divisions.Select(division => division.Value)]
                    )
                )
                .ToArray();
            rows.AddRange(
                divisions.Select(
                    (division, i) =>
                        new SourceRow(
                            source.Group,
                            DivisionCode.Parse(division.Key),
                            PollutantAmounts.From(p => grams[(int)p][i]),
                            Permille.FromPercent(source.ReductionPercent.Yellow),
                            Permille.FromPercent(source.ReductionPercent.Orange),
                            Permille.FromPercent(source.ReductionPercent.Red),
                            trust
                        )
                )
            );
        }

        return rows.ToImmutable();
    }
}
