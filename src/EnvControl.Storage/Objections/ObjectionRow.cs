using EnvControl.Application.Objections;
using NodaTime;

namespace EnvControl.Storage.Objections;

/// <summary>An objection as it is kept (异议行).</summary>
internal sealed class ObjectionRow
{
    public int Number { get; init; }

    public int List { get; init; }

    public required string CreditCode { get; init; }

    public required string Division { get; init; }

    public required string Text { get; init; }

    public string? Attachment { get; init; }

    public Instant At { get; init; }

    public required string By { get; init; }

    public static ObjectionRow Of(Objection objection) =>
        new()
        {
            Number = objection.Number,
            List = objection.List,
            CreditCode = objection.Firm.Text,
            Division = objection.Division,
            Text = objection.Text,
            Attachment = objection.Attachment,
            At = objection.At,
            By = objection.By,
        };

    public Objection ToObjection(ObjectionAnswer? answer) =>
        new(
            Number,
            List,
            Domain.Codes.CreditCode.Parse(CreditCode),
            Division,
            Text,
            Attachment,
            At,
            By,
            answer
        );
}
