using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Facts;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Walks;

/// <summary>A fact, or a test of several facts, with one value for each answer the two stage tables can tell apart (逐格遍历的一维).</summary>
/// <param name="Name">The fact's id; empty for a test.</param>
/// <param name="Test">The test; <c>null</c> for a fact.</param>
/// <param name="IsInStance">Whether the first table asks for it.</param>
/// <param name="IsInIndustry">Whether the industry's table asks for it.</param>
/// <param name="Values">The values.</param>
internal sealed record WalkDimension(
    string Name,
    NumberTest? Test,
    bool IsInStance,
    bool IsInIndustry,
    ImmutableArray<WalkValue> Values
)
{
    private static readonly bool[] Answers = [false, true];

    /// <summary>The dimension of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="stance">Its place in the first table.</param>
    /// <param name="industry">Its place in the industry's table.</param>
    /// <param name="values">The values to walk, where they are given; each is then kept although another leads to the same.</param>
    public static WalkDimension Of(
        FactDefinition fact,
        WalkAxis? stance,
        WalkAxis? industry,
        IEnumerable<FactValue>? values = null
    )
    {
        var all = (values ?? ValuesOf(fact, stance?.Axis, industry?.Axis)).Select(value => new WalkValue(
            value,
            stance?.OffsetOf(value) ?? 0,
            industry?.OffsetOf(value) ?? 0
        ));
        return new WalkDimension(
            fact.Id,
            null,
            stance is not null,
            industry is not null,
            [.. values is null ? all.DistinctBy(value => (value.Stance, value.Industry)) : all]
        );
    }

    /// <summary>The dimension of a test of several facts: it may hold or not, whatever the other dimensions are.</summary>
    public static WalkDimension Of(NumberTest test, WalkAxis? stance, WalkAxis? industry) =>
        new(
            string.Empty,
            test,
            stance is not null,
            industry is not null,
            [
                .. Answers.Select(holds => new WalkValue(
                    FactValue.Of(holds),
                    (stance?.Stride ?? 0) * (holds ? 2 : 1),
                    (industry?.Stride ?? 0) * (holds ? 2 : 1)
                )),
            ]
        );

    private static IEnumerable<FactValue> ValuesOf(FactDefinition fact, Axis? stance, Axis? industry)
    {
        Axis[] axes = [.. new[] { stance, industry }.OfType<Axis>()];
        return fact.Type switch
        {
            FactType.Flag => [FactValue.Of(false), FactValue.Of(true)],
            FactType.Category => fact.Values.Select(value => FactValue.Of(value.Id)),
            FactType.Number => NumberCandidates
                .Spread(fact, [.. axes.SelectMany(axis => axis.Cuts.ToArray())])
                .Select(FactValue.Of),
            _ => Texts(axes),
        };
    }

    /// <summary>A text no rule names, then every named one.</summary>
    private static IEnumerable<FactValue> Texts(Axis[] axes)
    {
        var named = axes.SelectMany(axis => axis.Texts.Select(pair => pair.Text))
            .Where(text => !text.StartsWith('\u0001'))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return named.Prepend("\u0001" + string.Concat(named)).Select(FactValue.Of);
    }
}
