namespace EnvControl.Engine.Evaluation;

/// <summary>How many bits one instruction works on (向量宽度). Every width gives the same results, bit for bit.</summary>
public enum LaneWidth
{
    /// <summary>标量.</summary>
    Scalar = 64,

    /// <summary>128位.</summary>
    Bits128 = 128,

    /// <summary>256位.</summary>
    Bits256 = 256,

    /// <summary>512位.</summary>
    Bits512 = 512,
}
