using System.Numerics;

namespace EnvControl.Application.Samples.Draws;

/// <summary>A fixed shuffle of 0 … n−1 that is worked out place by place (随机排列), so that a million firms need no table.</summary>
/// <remarks>
/// A Feistel network of four rounds over the next power of four, walked on until the answer lies below n: every place has one
/// answer and no two share it. Immutable, safe to share between threads.
/// </remarks>
internal sealed class Shuffle
{
    private const int Rounds = 4;
    private readonly ulong _end;
    private readonly int _halfBits;
    private readonly ulong _mask;
    private readonly ulong[] _keys = new ulong[Rounds];

    /// <summary>Makes the shuffle of <paramref name="count"/> places that belongs to a seed.</summary>
    public Shuffle(int count, ulong seed)
    {
        _end = (ulong)count;
        _halfBits = Math.Max(1, (BitOperations.Log2((ulong)Math.Max(1, count - 1)) + 2) / 2);
        _mask = (1UL << _halfBits) - 1;
        var stream = FirmStream.Of(seed, _end);
        for (var i = 0; i < Rounds; i++)
        {
            _keys[i] = stream.Next();
        }
    }

    /// <summary>Where <paramref name="place"/> goes.</summary>
    public int this[int place]
    {
        get
        {
            var at = (ulong)place;
            do
            {
                at = Once(at);
            } while (at >= _end);

            return (int)at;
        }
    }

    private ulong Once(ulong value)
    {
        var left = value >> _halfBits;
        var right = value & _mask;
        foreach (var key in _keys)
        {
            (left, right) = (right, left ^ (FirmStream.Mix(right ^ key) & _mask));
        }

        return (left << _halfBits) | right;
    }
}
