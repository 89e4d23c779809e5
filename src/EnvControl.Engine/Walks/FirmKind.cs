using System.Collections.Immutable;
using EnvControl.Domain.Facts;

namespace EnvControl.Engine.Walks;

/// <summary>One kind of line that rules can tell apart, but for its grade and the level (一类生产线): what they say of it at every grade and level.</summary>
/// <remarks>Immutable. Every line of an industry belongs to exactly one kind of each of its processes.</remarks>
public sealed class FirmKind
{
    private readonly Func<ImmutableArray<KeyValuePair<string, FactValue>>> _facts;

    internal FirmKind(
        string industry,
        string process,
        ImmutableArray<string> grades,
        ImmutableArray<LevelVerdicts> verdicts,
        long count,
        Func<ImmutableArray<KeyValuePair<string, FactValue>>> facts
    )
    {
        Industry = industry;
        Process = process;
        Grades = grades;
        Verdicts = verdicts;
        Count = count;
        _facts = facts;
    }

    /// <summary>The industry's code.</summary>
    public string Industry { get; }

    /// <summary>The process step.</summary>
    public string Process { get; }

    /// <summary>The grades, best first, as rules spell them.</summary>
    public ImmutableArray<string> Grades { get; }

    /// <summary>What the rules say. Shape [grades].</summary>
    public ImmutableArray<LevelVerdicts> Verdicts { get; }

    /// <summary>How many combinations of its further facts it stands for, each at every grade and level.</summary>
    public long Count { get; }

    /// <summary>One line of the kind: the facts that rules ask for, industry and process first, without grade and level.</summary>
    public ImmutableArray<KeyValuePair<string, FactValue>> Facts() => _facts();
}
