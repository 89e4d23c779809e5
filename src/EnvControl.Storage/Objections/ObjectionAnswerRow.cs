using EnvControl.Application.Objections;
using NodaTime;

namespace EnvControl.Storage.Objections;

/// <summary>An answer to an objection as it is kept (答复行).</summary>
internal sealed class ObjectionAnswerRow
{
    public int Objection { get; init; }

    public bool IsUpheld { get; init; }

    public int? Remedy { get; init; }

    public required string Text { get; init; }

    public Instant At { get; init; }

    public required string By { get; init; }

    public static ObjectionAnswerRow Of(ObjectionAnswer answer) =>
        new()
        {
            Objection = answer.Objection,
            IsUpheld = answer.IsUpheld,
            Remedy = (int?)answer.Remedy,
            Text = answer.Text,
            At = answer.At,
            By = answer.By,
        };

    public ObjectionAnswer ToAnswer() => new(Objection, IsUpheld, (ObjectionRemedy?)Remedy, Text, At, By);
}
