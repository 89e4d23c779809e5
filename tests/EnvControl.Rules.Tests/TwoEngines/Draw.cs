namespace EnvControl.Rules.Tests.TwoEngines;

/// <summary>Draws from a seed: the same seed draws the same.</summary>
public sealed class Draw(int seed)
{
    private readonly Random _random = new(seed);

    public int Below(int count) => _random.Next(count);

    public bool OneIn(int count) => _random.Next(count) == 0;

    public T Of<T>(params ReadOnlySpan<T> values) => values[_random.Next(values.Length)];
}
