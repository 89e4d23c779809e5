using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Application.Samples.Draws;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;

namespace EnvControl.Application.Samples.Drawing;

/// <summary>Draws one firm of a city by its position (企业抽取), whatever firms were drawn before.</summary>
internal sealed class FirmDrawing
{
    private const string BodyAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const int BodyDigits = 5;
    private const long GramsPerKilogram = 1_000;

    private readonly SampleProfile _profile;
    private readonly ulong _seed;
    private readonly SamplePlan _plan;
    private readonly Shuffle _places;
    private readonly Shuffle _sites;
    private readonly Shuffle _bodies;
    private readonly OverlayDrawing _overlays;
    private readonly SitePlanDrawing _sitePlans;
    private readonly ImmutableArray<(DivisionCode Code, long End)> _divisions;

    /// <summary>Prepares a city.</summary>
    public FirmDrawing(SampleProfile profile, int count, ulong seed)
    {
        _profile = profile;
        _seed = seed;
        _plan = new SamplePlan(profile, count);
        var salts = FirmStream.Of(seed, ulong.MaxValue);
        _places = new Shuffle(count, salts.Next());
        _sites = new Shuffle(count, salts.Next());
        _bodies = new Shuffle(BodyNumbers, salts.Next());
        var guarantee = profile.Roles.Where(role => role.Overlay == "guarantee").Sum(_plan.CountOf);
        _overlays = new OverlayDrawing(profile.Lists, guarantee);
        _sitePlans = new SitePlanDrawing(profile.SitePlans);
        _divisions = Cumulate(profile.Divisions.Weights, count);
    }

    private static int BodyNumbers
    {
        get
        {
            var numbers = 1;
            for (var i = 0; i < BodyDigits; i++)
            {
                numbers *= BodyAlphabet.Length;
            }

            return numbers;
        }
    }

    /// <summary>The firm at a position, counted from 0.</summary>
    public SampleFirm Draw(int index)
    {
        var stream = FirmStream.Of(_seed, (ulong)index);
        var place = _places[index];
        var segment = _plan.At(place);
        var industry = segment.Industry;
        var rank = place - segment.First;
        var site = _sites[index];
        var division = _divisions.First(d => site < d.End).Code;
        var code = CodeOf(division, index);
        var missing = segment.Role?.Missing ?? [];
        var part = LogNormalSizes.Part(rank, segment.Count, segment.Sigma);
        var yearly = PollutantAmounts.From(p =>
            Kilograms(segment.TotalGrams[p] * PartOf(segment, rank, p, part))
        );
        var days = stream.Pick(industry.OperatingDays.AsSpan());
        var daily = PollutantAmounts.From(p => PerDay(yearly[p], days));
        var township = stream.Below(_profile.Naming.Townships) + 1;
        var word = stream.Pick(_profile.Naming.Places.AsSpan());
        var gb4754 = stream.Pick(industry.Gb4754.AsSpan());
        var lines = LineDrawing.Draw(_profile, segment, rank, daily, missing, ref stream);
        var overlay = _overlays.Draw(segment.Role, segment.FirstOfRole + rank, code, lines, ref stream);
        return new SampleFirm(
            missing,
            code,
            Text($"{_profile.Naming.Marker}{word}{industry.Word}{index + 1:D4}{_profile.Naming.Suffix}"),
            division,
            Text($"{_profile.Naming.Marker}{township}{_profile.Naming.Township}"),
            gb4754,
            StandingsOf(segment),
            segment.Standing.Leading,
            segment.Role?.LongIdle ?? false,
            segment.Role?.Suspended ?? false,
            industry.PermitSpecialDuty,
            yearly,
            days,
            OutputValue(segment, part),
            code.Text + _profile.Naming.PermitSuffix,
            industry.Monitoring,
            lines,
            overlay,
            segment.Standing.Id,
            segment.Role?.Id
        )
        {
            Plans = _sitePlans.Draw(segment, rank, code.Text, lines),
        };
    }

    // Within each four neighbours of like size the pollutants are dealt round, so that no two firms emit in quite the same proportion;
    // the four parts change hands and the total stays.
    private static double PartOf(SampleSegment segment, int rank, Pollutant pollutant, double part)
    {
        var block = rank - (rank % Pollutants.Count);
        if (block + Pollutants.Count > segment.Count)
        {
            return part;
        }

        var other = block + ((rank + (int)pollutant) % Pollutants.Count);
        return LogNormalSizes.Part(other, segment.Count, segment.Sigma);
    }

    private static long Kilograms(double grams) =>
        (long)Math.Round(grams / GramsPerKilogram, MidpointRounding.ToEven) * GramsPerKilogram;

    private static long PerDay(long gramsPerYear, int days) =>
        GramsPerYear.FromTonnes(gramsPerYear / 1_000_000m).PerDay(days).Grams;

    private static long OutputValue(SampleSegment segment, double part) =>
        Math.Max(
            1,
            (long)(
                segment.Industry.OutputValue
                * part
                * segment.Count
                * (segment.Role?.OutputValuePercent ?? 100)
                / 100
            )
        );

    private static ImmutableArray<IndustryStanding> StandingsOf(SampleSegment segment)
    {
        var first = PerformanceGrades.TryParse(segment.Standing.Grade, out var grade)
            ? grade
            : (PerformanceGrade?)null;
        return
        [
            .. segment.Industry.Industries.Select(
                (code, i) =>
                    new IndustryStanding(
                        GuideIndustry.Parse(code),
                        i == 0 ? first
                            : PerformanceGrades.TryParse(
                                segment.Industry.OtherGrades!.Value[i - 1],
                                out var other
                            )
                                ? other
                            : null
                    )
            ),
        ];
    }

    private static ImmutableArray<(DivisionCode Code, long End)> Cumulate(
        ImmutableDictionary<string, long> weights,
        int count
    )
    {
        var codes = weights.Keys.Order(StringComparer.Ordinal).ToArray();
        var counts = LargestRemainder.Divide(count, [.. codes.Select(code => weights[code])]);
        long end = 0;
        return [.. codes.Select((code, i) => (DivisionCode.Parse(code), end += counts[i]))];
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private CreditCode CodeOf(DivisionCode division, int index)
    {
        Span<char> body = stackalloc char[BodyDigits];
        var number = _bodies[index];
        for (var i = BodyDigits - 1; i >= 0; i--)
        {
            (number, var digit) = Math.DivRem(number, BodyAlphabet.Length);
            body[i] = BodyAlphabet[digit];
        }

        return CreditCode.Complete(
            _profile.Naming.CreditPrefix + division.Text,
            string.Concat(_profile.Naming.OrganisationPrefix, body)
        );
    }
}
