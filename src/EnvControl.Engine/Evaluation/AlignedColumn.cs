namespace EnvControl.Engine.Evaluation;

/// <summary>A column outside the managed heap, aligned to 64 bytes and padded so that a whole vector may be read past its end (对齐列).</summary>
/// <typeparam name="T">A plain value.</typeparam>
/// <remarks>Zero when made. Reading is safe from several threads; it must not be disposed of while in use.</remarks>
internal sealed unsafe class AlignedColumn<T> : IDisposable
    where T : unmanaged
{
    private const int Alignment = 64;

    private readonly AlignedMemory _memory;

    /// <summary>Makes a column of zeros.</summary>
    public AlignedColumn(int count)
    {
        Count = count;
        Bytes = (((nuint)count * (nuint)sizeof(T)) + (2 * Alignment) - 1) / Alignment * Alignment;
        _memory = new AlignedMemory(Bytes, Alignment);
        Start = (T*)_memory.Start;
    }

    /// <summary>How many values.</summary>
    public int Count { get; }

    /// <summary>How much memory it takes, padding included.</summary>
    public nuint Bytes { get; }

    /// <summary>The first value.</summary>
    public T* Start { get; }

    /// <summary>The values.</summary>
    public Span<T> Span => new(Start, Count);

    /// <inheritdoc/>
    public void Dispose() => _memory.Dispose();
}
