using EnvControl.Application.Attachments;
using EnvControl.Application.Ports;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Objections;

/// <summary>Shows objections and what came with them (查看异议). Who may see which is for the caller to say.</summary>
/// <param name="store">Keeps them.</param>
public sealed class ShowObjections(IStore store)
{
    /// <summary>Those that wait for an answer, the oldest first.</summary>
    public IReadOnlyList<Objection> Waiting() => store.Read(kept => kept.Objections.Waiting());

    /// <summary>Those to a list, the oldest first.</summary>
    public IReadOnlyList<Objection> OfList(int list) => store.Read(kept => kept.Objections.Of(list));

    /// <summary>Those of a firm to a list, the oldest first.</summary>
    public IReadOnlyList<Objection> Of(int list, CreditCode firm) =>
        store.Read(kept => kept.Objections.Of(list, firm));

    /// <summary>One.</summary>
    /// <exception cref="FaultException">There is none.</exception>
    public Objection Run(int number) =>
        store.Read(kept => kept.Objections.Find(number))
        ?? throw new FaultException([ObjectionFaults.NoObjection(number)]);

    /// <summary>What came with one; <c>null</c> for nothing.</summary>
    /// <exception cref="FaultException">There is no such objection.</exception>
    public Attachment? AttachmentOf(int number) =>
        Run(number).Attachment is { } hash ? store.Read(kept => kept.Attachments.Find(hash)) : null;
}
