using System.Collections.Immutable;
using EnvControl.Application.Samples.Draws;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Domain.Amounts;

namespace EnvControl.Application.Samples.Drawing;

/// <summary>How many firms of each standing, industry and role a city of some size has, and what they emit together (样本分配方案).</summary>
/// <remarks>
/// All by largest remainder: the standings first, then the industries of each standing, then the roles. A city of the profile's own
/// size has the profile's numbers exactly. A role never takes more firms than its places have; in a very small city it may find none.
/// </remarks>
internal sealed class SamplePlan
{
    private readonly SampleProfile _profile;
    private readonly int _count;
    private readonly List<(ProfileStanding Standing, ProfileIndustry Industry, long Count)> _cells = [];
    private readonly Dictionary<ProfileRole, long> _roleTotals = [];

    /// <summary>Works the plan out.</summary>
    public SamplePlan(SampleProfile profile, int count)
    {
        _profile = profile;
        _count = count;
        DivideStandings();
        Segments = WithEmissions(DivideRoles());
    }

    /// <summary>The segments, side by side from place 0; none is empty.</summary>
    public ImmutableArray<SampleSegment> Segments { get; }

    /// <summary>How many firms have a role in all.</summary>
    public long CountOf(ProfileRole role) => _roleTotals.GetValueOrDefault(role);

    /// <summary>The segment that holds a place.</summary>
    public SampleSegment At(int place)
    {
        var (low, high) = (0, Segments.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Segments[middle].First <= place ? (middle, high) : (low, middle - 1);
        }

        return Segments[low];
    }

    private void DivideStandings()
    {
        var standings = _profile.Standings;
        var counts = LargestRemainder.Divide(_count, [.. standings.Select(s => (long)s.Firms)]);
        for (var i = 0; i < standings.Length; i++)
        {
            var standing = standings[i];
            var industries = _profile
                .Industries.Where(row => row.Firms.GetValueOrDefault(standing.Id) > 0)
                .ToArray();
            var shares = LargestRemainder.Divide(
                counts[i],
                [.. industries.Select(row => (long)row.Firms[standing.Id])]
            );
            _cells.AddRange(industries.Select((row, k) => (standing, row, shares[k])));
        }
    }

    private List<SampleSegment> DivideRoles()
    {
        var room = _cells.Select(cell => cell.Count).ToArray();
        var taken = new List<(int Cell, ProfileRole Role, long Count)>();
        var rest = _profile.Firms - _profile.Roles.Sum(role => role.Firms);
        var totals = LargestRemainder.Divide(
            _count,
            [.. _profile.Roles.Select(role => (long)role.Firms), rest]
        );
        for (var i = 0; i < _profile.Roles.Length; i++)
        {
            var role = _profile.Roles[i];
            var wanted = LargestRemainder.Divide(
                totals[i],
                [.. role.Where.Select(place => (long)place.Firms)]
            );
            long lacking = 0;
            for (var k = 0; k < wanted.Length; k++)
            {
                lacking = Take(role, role.Where[k], wanted[k] + lacking, room, taken);
            }

            foreach (var place in role.Where)
            {
                lacking = Take(role, place, lacking, room, taken);
            }

            _roleTotals[role] = totals[i] - lacking;
        }

        return Lay(room, taken);
    }

    private long Take(
        ProfileRole role,
        ProfilePlace place,
        long wanted,
        long[] room,
        List<(int Cell, ProfileRole Role, long Count)> taken
    )
    {
        var open = _cells
            .Select((cell, i) => IsOf(cell.Standing, cell.Industry, place) ? room[i] : 0L)
            .ToArray();
        var parts = LargestRemainder.Fill(wanted, open);
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] > 0)
            {
                room[i] -= parts[i];
                taken.Add((i, role, parts[i]));
            }
        }

        return wanted - parts.Sum();
    }

    private List<SampleSegment> Lay(long[] room, List<(int Cell, ProfileRole Role, long Count)> taken)
    {
        var segments = new List<SampleSegment>();
        var ofRole = new Dictionary<ProfileRole, int>();
        var first = 0;
        for (var i = 0; i < _cells.Count; i++)
        {
            var (standing, industry, _) = _cells[i];
            foreach (var (_, role, count) in taken.Where(t => t.Cell == i))
            {
                var before = ofRole.GetValueOrDefault(role);
                segments.Add(
                    new(
                        standing,
                        industry,
                        role,
                        (int)count,
                        first,
                        before,
                        default,
                        role.Sigma ?? _profile.Emissions.Sigma
                    )
                );
                first += (int)count;
                ofRole[role] = before + (int)count;
            }

            if (room[i] > 0)
            {
                segments.Add(
                    new(standing, industry, null, (int)room[i], first, 0, default, _profile.Emissions.Sigma)
                );
                first += (int)room[i];
            }
        }

        return segments;
    }

    private ImmutableArray<SampleSegment> WithEmissions(List<SampleSegment> segments) =>
        [
            .. segments.Select(segment =>
                segment with
                {
                    TotalGrams = PollutantAmounts.From(pollutant => TotalOf(segment, segments, pollutant)),
                }
            ),
        ];

    private long TotalOf(SampleSegment segment, List<SampleSegment> all, Pollutant pollutant)
    {
        if (segment.Role?.MeanKilogramsPerYear is { } mean)
        {
            return (long)(mean[pollutant] * segment.Count * 1_000m);
        }

        var weight = Weight(segment, pollutant);
        if (weight == 0)
        {
            return 0;
        }

        var group = _profile.Emissions.Groups.First(g => g.Id == segment.Industry.Group);
        var city = _profile.Emissions.TonnesPerYear[pollutant] * 1_000_000m * _count / _profile.Firms;
        var together = all.Where(other =>
                other.Industry.Group == group.Id && other.Role?.MeanKilogramsPerYear is null
            )
            .Sum(other => Weight(other, pollutant));
        return (long)(city * group.SharePercent[pollutant] / 100m * weight / together);
    }

    private static decimal Weight(SampleSegment segment, Pollutant pollutant) =>
        segment.Count * segment.Standing.Size * segment.Industry.Size[pollutant];

    private static bool IsOf(ProfileStanding standing, ProfileIndustry industry, ProfilePlace place) =>
        standing.Id == place.Standing
        && (place.Industries is not { } named || named.Contains(industry.Id, StringComparer.Ordinal));
}
