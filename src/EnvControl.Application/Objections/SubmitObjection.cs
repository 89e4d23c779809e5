using EnvControl.Application.Alerts;
using EnvControl.Application.Attachments;
using EnvControl.Application.Auditing;
using EnvControl.Application.Keeping;
using EnvControl.Application.Ports;
using EnvControl.Application.Reach;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Objections;

/// <summary>Takes a firm's objection to a list (提出异议). The list stays as it is.</summary>
/// <param name="store">Keeps it.</param>
/// <param name="lists">Knows whom lists name.</param>
public sealed class SubmitObjection(IStore store, ListBriefs lists)
{
    /// <summary>How many objections of a firm to one list may wait for an answer at once.</summary>
    public const int MostWaiting = 5;

    /// <summary>Takes it.</summary>
    /// <param name="list">The list.</param>
    /// <param name="firm">The firm.</param>
    /// <param name="text">What it says.</param>
    /// <param name="file">What comes with it; <c>null</c> for nothing.</param>
    /// <exception cref="FaultException">There is no such list, it does not name the firm, or text or file will not do: everything wrong at once.</exception>
    /// <exception cref="RefusedException">Too many are waiting.</exception>
    public Objection Run(int list, CreditCode firm, string text, ReadOnlyMemory<byte>? file)
    {
        var faults = new List<Fault>();
        var said = text.ReplaceLineEndings("\n").Trim();
        if (said.Length is 0 or > Objection.MostCharacters)
        {
            faults.Add(ObjectionFaults.BadText());
        }

        var attachment = file is { } bytes
            ? AttachmentCheck.Of(bytes, AttachmentKinds.Documents, "附件", faults)
            : null;
        if (faults.Count > 0)
        {
            throw new FaultException(faults);
        }

        var division = lists.Of(list, firm).Division;
        return store.Write(
            new Deed(Actor.Of(firm.Text), "objection.submit"),
            kept =>
            {
                if (
                    kept.Objections.Of(list, firm).Count(objection => objection.Answer is null) >= MostWaiting
                )
                {
                    throw new RefusedException([ObjectionFaults.TooMany(list, MostWaiting)]);
                }

                if (attachment is not null)
                {
                    kept.Attachments.Add(attachment);
                }

                var objection = new Objection(
                    kept.Objections.NextNumber(),
                    list,
                    firm,
                    division,
                    said,
                    attachment?.Sha256,
                    BureauHour.Kept(kept.Now),
                    kept.Deed.By.Name,
                    null
                );
                kept.Objections.Add(objection);
                kept.Enter(objection);
                return objection;
            }
        );
    }
}
