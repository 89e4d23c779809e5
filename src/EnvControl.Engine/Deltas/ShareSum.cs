using EnvControl.Domain.Amounts;

namespace EnvControl.Engine.Deltas;

/// <summary>The lines of a group taken together (分组合计).</summary>
internal sealed class ShareSum
{
    /// <summary>Their bases, whole grams a day; shape [4].</summary>
    public long[] Bases { get; } = new long[Pollutants.Count];

    /// <summary>How many of them emit anything.</summary>
    public int Emitting { get; set; }

    /// <summary>Where they stand.</summary>
    public List<int> Positions { get; } = [];
}
