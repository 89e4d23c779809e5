using EnvControl.Application.Alerts;
using EnvControl.Application.Auditing;
using EnvControl.Application.Keeping;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Objections;

/// <summary>Answers an objection (答复异议). Upheld, it names where it is to be mended; nothing is changed by the answer itself.</summary>
/// <param name="store">Keeps it.</param>
public sealed class AnswerObjection(IStore store)
{
    /// <summary>Answers.</summary>
    /// <param name="by">Who.</param>
    /// <param name="number">The objection.</param>
    /// <param name="isUpheld">Whether the firm is right.</param>
    /// <param name="remedy">Where it is mended; only of an upheld one.</param>
    /// <param name="text">What the firm is told.</param>
    /// <exception cref="FaultException">There is none, or text or remedy will not do.</exception>
    /// <exception cref="RefusedException">Somebody has answered it.</exception>
    public Objection Run(Actor by, int number, bool isUpheld, ObjectionRemedy? remedy, string text)
    {
        var faults = new List<Fault>();
        var said = text.ReplaceLineEndings("\n").Trim();
        if (said.Length is 0 or > Objection.MostCharacters)
        {
            faults.Add(ObjectionFaults.BadText());
        }

        if (isUpheld != (remedy is { } named && Enum.IsDefined(named)))
        {
            faults.Add(ObjectionFaults.BadRemedy());
        }

        if (faults.Count > 0)
        {
            throw new FaultException(faults);
        }

        return store.Write(
            new Deed(by, "objection.answer"),
            kept =>
            {
                var objection =
                    kept.Objections.Find(number)
                    ?? throw new FaultException([ObjectionFaults.NoObjection(number)]);
                if (objection.Answer is { } other)
                {
                    throw new RefusedException([ObjectionFaults.Answered(other)]);
                }

                var answer = new ObjectionAnswer(
                    number,
                    isUpheld,
                    remedy,
                    said,
                    BureauHour.Kept(kept.Now),
                    by.Name
                );
                kept.Objections.Add(answer);
                kept.Enter(answer);
                return objection with { Answer = answer };
            }
        );
    }
}
