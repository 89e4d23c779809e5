using EnvControl.Application.Reach;

namespace EnvControl.Application.Ports;

/// <summary>Deliveries and acknowledgements, while an action adds to them (写入中的送达与签收台账).</summary>
public interface IReachBookForWriting : IReachBook
{
    /// <summary>Enters attempts.</summary>
    void Add(IReadOnlyCollection<Delivery> deliveries);

    /// <summary>Enters a first opening.</summary>
    void Add(FirstOpening opening);

    /// <summary>Enters an acknowledgement.</summary>
    void Add(Acknowledgement acknowledgement);
}
