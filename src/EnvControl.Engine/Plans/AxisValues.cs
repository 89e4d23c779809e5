using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;

namespace EnvControl.Engine.Plans;

/// <summary>The values of a fact grouped by what rules say of them (取值分组): values of one code are alike to every rule.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Codes">The code of each elementary value or interval, from 1; shape [elementary values].</param>
/// <param name="Possible">The codes that a missing value may turn out to have.</param>
/// <param name="Candidates">How many elementary values are possible.</param>
internal sealed record AxisValues(
    FactDefinition Fact,
    ImmutableArray<byte> Codes,
    ImmutableArray<byte> Possible,
    int Candidates
)
{
    /// <summary>Codes, with the one for missing.</summary>
    public int Count => Codes.IsEmpty ? 1 : Codes.Max() + 1;

    /// <summary>Groups elementary values.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="answers">What all tests say of each elementary value, as one text each.</param>
    /// <param name="isPossible">Whether a missing value may be this one.</param>
    /// <exception cref="FaultException">Rules tell more than 254 values apart.</exception>
    public static AxisValues Group(FactDefinition fact, string[] answers, bool[] isPossible)
    {
        var groups = new Dictionary<string, byte>(StringComparer.Ordinal);
        var codes = ImmutableArray.CreateBuilder<byte>(answers.Length);
        foreach (var answer in answers)
        {
            if (!groups.TryGetValue(answer, out var code))
            {
                if (groups.Count == CellCondition.Open - 1)
                {
                    throw new FaultException([PlanFaults.TooManyValues(fact.Id, CellCondition.Open - 1)]);
                }

                code = (byte)(groups.Count + 1);
                groups.Add(answer, code);
            }

            codes.Add(code);
        }

        return new AxisValues(
            fact,
            codes.ToImmutable(),
            [.. codes.Where((_, i) => isPossible[i]).Distinct().Order()],
            isPossible.Count(possible => possible)
        );
    }
}
