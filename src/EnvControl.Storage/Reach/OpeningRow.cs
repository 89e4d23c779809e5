using EnvControl.Application.Reach;
using NodaTime;

namespace EnvControl.Storage.Reach;

/// <summary>A firm's first opening of its notice, as it is kept (打开行).</summary>
internal sealed class OpeningRow
{
    public int List { get; init; }

    public required string CreditCode { get; init; }

    public Instant At { get; init; }

    public int Way { get; init; }

    public static OpeningRow Of(FirstOpening opening) =>
        new()
        {
            List = opening.List,
            CreditCode = opening.Firm.Text,
            At = opening.At,
            Way = (int)opening.Way,
        };

    public FirstOpening ToOpening() =>
        new(List, Domain.Codes.CreditCode.Parse(CreditCode), At, (ReachWay)Way);
}
