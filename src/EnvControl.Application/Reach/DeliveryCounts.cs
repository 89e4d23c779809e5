namespace EnvControl.Application.Reach;

/// <summary>How far a list has come to its firms (送达统计).</summary>
/// <param name="Firms">How many firms.</param>
/// <param name="Sent">To how many a notice went out, or who were told in person.</param>
/// <param name="Opened">How many opened it.</param>
/// <param name="Acknowledged">How many acknowledged it.</param>
/// <param name="Unreached">How many neither opened nor acknowledged it, nor were told in person.</param>
public sealed record DeliveryCounts(int Firms, int Sent, int Opened, int Acknowledged, int Unreached)
{
    /// <summary>The counts of firms.</summary>
    public static DeliveryCounts Of(IEnumerable<FirmReach> firms)
    {
        var all = firms.ToArray();
        return new DeliveryCounts(
            all.Length,
            all.Count(firm => firm.IsSent),
            all.Count(firm => firm.FirstOpening is not null),
            all.Count(firm => firm.Acknowledgement is not null),
            all.Count(firm => !firm.IsReached)
        );
    }
}
