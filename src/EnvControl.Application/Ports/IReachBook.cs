using EnvControl.Application.Keeping;
using EnvControl.Application.Reach;
using EnvControl.Domain.Codes;

namespace EnvControl.Application.Ports;

/// <summary>Who was told of a list, opened and acknowledged it (送达与签收台账).</summary>
public interface IReachBook
{
    /// <summary>Every attempt for a list, firm by firm in order.</summary>
    IReadOnlyList<Delivery> Deliveries(int list);

    /// <summary>The attempts to tell one firm of a list, in order.</summary>
    IReadOnlyList<Delivery> Deliveries(int list, CreditCode firm);

    /// <summary>Every first opening of a list.</summary>
    IReadOnlyList<FirstOpening> Openings(int list);

    /// <summary>A firm's first opening of a list; <c>null</c> for none.</summary>
    FirstOpening? FirstOpening(int list, CreditCode firm);

    /// <summary>Every acknowledgement of a list.</summary>
    IReadOnlyList<Acknowledgement> Acknowledgements(int list);

    /// <summary>A firm's acknowledgement of a list; <c>null</c> for none.</summary>
    Acknowledgement? Acknowledgement(int list, CreditCode firm);

    /// <summary>All of it, to look whether it is as it was.</summary>
    IEnumerable<IHashedRecord> Records();
}
