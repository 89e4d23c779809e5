using System.Runtime.InteropServices;

namespace EnvControl.Engine.Evaluation;

/// <summary>A block outside the managed heap that is freed exactly once (对齐内存块).</summary>
internal sealed unsafe class AlignedMemory : SafeHandle
{
    /// <summary>Takes a block of zeros.</summary>
    /// <param name="bytes">How large.</param>
    /// <param name="alignment">A power of two.</param>
    public AlignedMemory(nuint bytes, nuint alignment)
        : base(0, ownsHandle: true)
    {
        var start = NativeMemory.AlignedAlloc(bytes, alignment);
        NativeMemory.Clear(start, bytes);
        SetHandle((nint)start);
    }

    /// <inheritdoc/>
    public override bool IsInvalid => handle == 0;

    /// <summary>Where it begins.</summary>
    public void* Start => (void*)handle;

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        NativeMemory.AlignedFree((void*)handle);
        return true;
    }
}
