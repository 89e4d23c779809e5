using EnvControl.Application.Alerts;
using EnvControl.Application.Attachments;
using EnvControl.Application.Auditing;
using EnvControl.Application.Keeping;
using EnvControl.Application.Ports;
using EnvControl.Application.Reach;
using EnvControl.Domain.Faults;
using NodaTime;

namespace EnvControl.Application.Inspections;

/// <summary>Records what two officers found at a firm (记录核查).</summary>
/// <param name="store">Keeps it.</param>
/// <param name="lists">Knows whom lists name.</param>
/// <param name="clock">Tells now.</param>
public sealed class RecordFinding(IStore store, ListBriefs lists, IClock clock)
{
    /// <summary>Records it.</summary>
    /// <param name="by">The account.</param>
    /// <param name="draft">What was found.</param>
    /// <exception cref="FaultException">There is no such list, it does not name the firm, or something of the finding will not do: everything wrong at once.</exception>
    public Finding Run(Actor by, FindingDraft draft)
    {
        var faults = new List<Fault>();
        FindingCheck.Run(draft, clock.GetCurrentInstant(), faults);
        if (draft.Photos.Length > Finding.MostPhotos)
        {
            faults.Add(AttachmentFaults.TooMany(Finding.MostPhotos));
        }

        var photos = draft
            .Photos.Select(
                (photo, place) =>
                    AttachmentCheck.Of(photo, AttachmentKinds.Photos, $"第{place + 1}张照片", faults)
            )
            .OfType<Attachment>()
            .DistinctBy(photo => photo.Sha256, StringComparer.Ordinal)
            .ToArray();
        if (faults.Count > 0)
        {
            throw new FaultException(faults);
        }

        var division = lists.Of(draft.List, draft.Firm).Division;
        return store.Write(
            new Deed(by, "inspection.record"),
            kept =>
            {
                foreach (var photo in photos)
                {
                    kept.Attachments.Add(photo);
                }

                var finding = new Finding(
                    kept.Inspections.NextNumber(),
                    draft.List,
                    BureauHour.Kept(draft.DutyAt),
                    draft.Firm,
                    division,
                    draft.Kind,
                    draft.Units,
                    draft.Officers.First.Trim(),
                    draft.Officers.Second.Trim(),
                    draft.Remark.ReplaceLineEndings("\n").Trim(),
                    draft.FirmWords.ReplaceLineEndings("\n").Trim(),
                    [.. photos.Select(photo => photo.Sha256)],
                    BureauHour.Kept(kept.Now),
                    by.Name
                );
                kept.Inspections.Add(finding);
                kept.Enter(finding);
                return finding;
            }
        );
    }
}
