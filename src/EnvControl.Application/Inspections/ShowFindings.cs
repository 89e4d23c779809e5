using EnvControl.Application.Attachments;
using EnvControl.Application.Ports;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Inspections;

/// <summary>Shows findings and their photos (查看核查记录). Who may see which is for the caller to say.</summary>
/// <param name="store">Keeps them.</param>
public sealed class ShowFindings(IStore store)
{
    /// <summary>Those of a list, the oldest first.</summary>
    public IReadOnlyList<Finding> OfList(int list) => store.Read(kept => kept.Inspections.Of(list));

    /// <summary>Those at a firm for a list, the oldest first.</summary>
    public IReadOnlyList<Finding> Of(int list, CreditCode firm) =>
        store.Read(kept => kept.Inspections.Of(list, firm));

    /// <summary>One.</summary>
    /// <exception cref="FaultException">There is none.</exception>
    public Finding Run(int number) =>
        store.Read(kept => kept.Inspections.Find(number))
        ?? throw new FaultException([InspectionFaults.NoFinding(number)]);

    /// <summary>A photo of one; <c>null</c> when it has none at that place.</summary>
    /// <param name="number">The finding.</param>
    /// <param name="place">Which photo, from 0.</param>
    /// <exception cref="FaultException">There is no such finding.</exception>
    public Attachment? PhotoOf(int number, int place) =>
        Run(number).Photos.ElementAtOrDefault(place) is { } hash
            ? store.Read(kept => kept.Attachments.Find(hash))
            : null;
}
