using System.Collections.Immutable;
using EnvControl.Domain.Measures;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Checks;

/// <summary>How much the measures of one line ask (措施轻重), as far as they can be held against others without the line's own figures.</summary>
/// <remarks>
/// Measured on a plain line: approved and permitted capacity equal the actual output, and a share of whole lines is that share.
/// Whatever has no share by itself (an output cap, a number of units, a longer coking time) lies anywhere between nothing and
/// all, and is compared with its like only. So "softer" is said only where it is sure on that line.
/// </remarks>
internal sealed class Burden
{
    private const int Whole = 1000;

    private readonly int _fixed;
    private readonly int _least;
    private readonly int _most;
    private readonly Dictionary<string, decimal> _bounds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _obligations = new(StringComparer.Ordinal);

    /// <summary>Weighs measures.</summary>
    public Burden(IEnumerable<(Rule Rule, Measure Measure)> duties)
    {
        Duties = [.. duties];
        var isOpen = false;
        foreach (var (_, measure) in Duties)
        {
            if (ShareOf(measure) is { } share)
            {
                _fixed = Math.Max(_fixed, share);
            }
            else if (BoundsOf(measure).ToArray() is { Length: > 0 } bounds)
            {
                isOpen |= measure is not ConcentrationCap;
                foreach (var (name, value) in bounds)
                {
                    _bounds[name] = _bounds.TryGetValue(name, out var other) ? Math.Max(other, value) : value;
                }
            }
            else
            {
                isOpen |= IsOfOutput(measure);
                var subject = MeasureSubjects.Of(measure);
                _obligations[subject] = Math.Max(
                    _obligations.GetValueOrDefault(subject),
                    StrengthOf(measure)
                );
            }
        }

        // Units that stop surely save something, however many there are.
        _least = Math.Max(_fixed, _bounds.Keys.Any(name => name == "stopUnits") ? 1 : 0);
        _most = isOpen ? Whole : _fixed;
    }

    /// <summary>The measures with their rules.</summary>
    public ImmutableArray<(Rule Rule, Measure Measure)> Duties { get; }

    /// <summary>Whether nothing is asked, not even to reduce as one chooses.</summary>
    public bool IsEmpty => Duties.IsEmpty;

    /// <summary>Whether it surely asks less of the output than another.</summary>
    public bool IsSofterThan(Burden other)
    {
        if (_most < other._least)
        {
            return true;
        }

        if (
            _fixed > other._fixed
            || _bounds.Count != other._bounds.Count
            || _bounds.Any(bound =>
                !(other._bounds.TryGetValue(bound.Key, out var its) && bound.Value <= its)
            )
            || _obligations.Keys.Any(IsOfOutput)
        )
        {
            return false;
        }

        return _bounds.Any(bound => bound.Value < other._bounds[bound.Key]);
    }

    /// <summary>What another asks besides the output and this one does not, or asks less of: transport, machinery, ignition, the stack.</summary>
    public IEnumerable<string> Lacks(Burden other)
    {
        // Where everything stands still there is nothing left to move, burn or emit.
        if (_fixed == Whole)
        {
            return [];
        }

        var isNothingOfOutput = _fixed == 0 && _bounds.Count == 0 && !_obligations.Keys.Any(IsOfOutput);
        return other
            ._obligations.Where(theirs =>
                IsOfOutput(theirs.Key)
                    ? isNothingOfOutput
                    : _obligations.GetValueOrDefault(theirs.Key) < theirs.Value
            )
            .Select(theirs => theirs.Key);
    }

    private static bool IsOfOutput(string subject) =>
        subject.StartsWith(MeasureSubjects.Output, StringComparison.Ordinal);

    private static bool IsOfOutput(Measure measure) => IsOfOutput(MeasureSubjects.Of(measure));

    private static int StrengthOf(Measure measure) =>
        measure is Obligation { Kind: ObligationKind.RoadTransportStop } ? 2 : 1;

    private static int? ShareOf(Measure measure) =>
        measure switch
        {
            VoluntaryReduction => 0,
            Shutdown => Whole,
            Curtailment cut => cut.Share.Value,
            LineStop stop => stop.Share.Value,
            LoadCap cap => cap.Load.Rest.Value,
            TimeWindow window => window.StoppedMinutes * Whole / 1440,
            { DeclaredEffect: { } declared } => declared.Value,
            _ => null,
        };

    /// <summary>Quantities that only their like can be held against; the larger is the stricter.</summary>
    private static IEnumerable<(string Name, decimal Value)> BoundsOf(Measure measure)
    {
        switch (measure)
        {
            case OutputCap cap:
                yield return ($"outputCap {cap.Unit}", -cap.Cap);
                break;
            case StopUnits stop:
                yield return ("stopUnits", stop.Count);
                break;
            case KeepUnits keep:
                yield return ("keepUnits", -keep.Count);
                break;
            case ApprovedLoad:
                yield return ("approved", 0);
                break;
            case ProcessLimit limit:
                if (limit.Min is { } min)
                {
                    yield return ($"{limit.Parameter.En} {limit.Unit} min", min);
                }

                if (limit.Max is { } max)
                {
                    yield return ($"{limit.Parameter.En} {limit.Unit} max", -max);
                }

                break;
            case ConcentrationCap cap:
                yield return ($"{cap.Pollutant} {cap.Unit}", -cap.Limit);
                break;
        }
    }
}
