namespace EnvControl.Application.Samples.Draws;

/// <summary>A stream of pseudo-random numbers of one firm (随机序列): SplitMix64, started from the seed and the firm's position.</summary>
/// <remarks>
/// The algorithm (Steele, Lea, Flood 2014) is written out here because the numbers of <see cref="Random"/> may change between
/// versions: a sample must be the same on every machine in ten years. Each firm has a stream of its own, so that any firm can be
/// drawn without drawing those before it. A mutable struct: hand it on by reference.
/// </remarks>
internal struct FirmStream
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private ulong _state;

    private FirmStream(ulong state) => _state = state;

    /// <summary>The stream of a firm, or of any other thing that has a number.</summary>
    public static FirmStream Of(ulong seed, ulong number) => new(Mix(Mix(seed) ^ Mix(~number)));

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => Mix(_state = unchecked(_state + Step));

    /// <summary>A whole number from 0 up to but not including <paramref name="end"/>.</summary>
    /// <remarks>The high half of a 128-bit product; the bias is below one in 2⁵⁰ for any list of this program.</remarks>
    public int Below(int end) => (int)Math.BigMul(Next(), (ulong)end, out _);

    /// <summary>One of several.</summary>
    public T Pick<T>(ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    /// <summary>Stirs 64 bits so that each depends on all.</summary>
    public static ulong Mix(ulong bits)
    {
        unchecked
        {
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }
}
