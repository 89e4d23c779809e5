using System.Collections.Immutable;
using EnvControl.Domain.Amounts;

namespace EnvControl.Engine.Plans;

/// <summary>How every "stop a part of the lines" of a table ends for a line (整线停产结果): a column of small codes instead of a case apart.</summary>
/// <remarks>
/// The more lines must stop, the surer a line is among them: over shares in ascending order it first runs on, then it is open
/// (a missing or equal stop order), then it stops. So one code for each pair of turning points tells all. Immutable.
/// </remarks>
internal sealed class StopOutcomes
{
    /// <summary>The code of a line that is the only one of its process: its load falls by the share.</summary>
    public const byte Single = 0;

    /// <summary>Prepares for the shares that the rules of a table order.</summary>
    public StopOutcomes(IEnumerable<Permille> shares) =>
        Shares = [.. shares.Select(share => share.Value).Distinct().Order()];

    /// <summary>The shares, whole thousandths, ascending.</summary>
    public ImmutableArray<int> Shares { get; }

    /// <summary>How many codes there are.</summary>
    public int Count => Shares.IsEmpty ? 1 : 1 + ((Shares.Length + 1) * (Shares.Length + 2) / 2);

    /// <summary>The code of a line among several.</summary>
    /// <param name="siblings">Running lines of the process in the firm, itself included.</param>
    /// <param name="surelyBefore">How many of them surely stop before it.</param>
    /// <param name="maybeBefore">How many of them may stop before it.</param>
    public byte CodeOf(int siblings, int surelyBefore, int maybeBefore)
    {
        if (Shares.IsEmpty || siblings == 1)
        {
            return Single;
        }

        var (runs, open) = (0, 0);
        foreach (var share in Shares)
        {
            var stopping = ((share * siblings) + 999) / 1000;
            runs += surelyBefore >= stopping ? 1 : 0;
            open += surelyBefore < stopping && maybeBefore >= stopping ? 1 : 0;
        }

        return (byte)(1 + Place(runs, open));
    }

    /// <summary>The part of the base that a share saves, from at least to at most, whole thousandths.</summary>
    public (int Least, int Most) BoundsOf(byte code, int share)
    {
        if (code == Single)
        {
            return (share, share);
        }

        for (var runs = 0; runs <= Shares.Length; runs++)
        {
            for (var open = 0; open <= Shares.Length - runs; open++)
            {
                if (1 + Place(runs, open) == code)
                {
                    var place = Shares.IndexOf(share);
                    return place < runs ? (0, 0)
                        : place < runs + open ? (0, 1000)
                        : (1000, 1000);
                }
            }
        }

        throw new ArgumentOutOfRangeException(nameof(code), code, "No such outcome.");
    }

    /// <summary>The part of a line's base that a share saves, from at least to at most, whole thousandths.</summary>
    /// <param name="share">The share, whole thousandths.</param>
    /// <param name="siblings">Running lines of the process in the firm, itself included.</param>
    /// <param name="surelyBefore">How many of them surely stop before it.</param>
    /// <param name="maybeBefore">How many of them may stop before it.</param>
    public static (int Least, int Most) Of(int share, int siblings, int surelyBefore, int maybeBefore)
    {
        if (siblings == 1)
        {
            return (share, share);
        }

        var stopping = ((share * siblings) + 999) / 1000;
        return surelyBefore >= stopping ? (0, 0)
            : maybeBefore >= stopping ? (0, 1000)
            : (1000, 1000);
    }

    /// <summary>Pairs in the order (0,0), (0,1), …, (0,n), (1,0), ….</summary>
    private int Place(int runs, int open) => (runs * (Shares.Length + 1)) - (runs * (runs - 1) / 2) + open;
}
