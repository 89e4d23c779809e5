using System.Runtime.Intrinsics;

namespace EnvControl.Engine.Evaluation;

/// <summary>Which vector widths this processor has (可用向量宽度).</summary>
public static class LaneWidths
{
    /// <summary>The widest.</summary>
    public static LaneWidth Widest =>
        Vector512.IsHardwareAccelerated ? LaneWidth.Bits512
        : Vector256.IsHardwareAccelerated ? LaneWidth.Bits256
        : Vector128.IsHardwareAccelerated ? LaneWidth.Bits128
        : LaneWidth.Scalar;
}
