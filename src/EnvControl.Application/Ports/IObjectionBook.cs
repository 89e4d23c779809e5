using EnvControl.Application.Keeping;
using EnvControl.Application.Objections;
using EnvControl.Domain.Codes;

namespace EnvControl.Application.Ports;

/// <summary>The objections of firms and their answers (异议台账).</summary>
public interface IObjectionBook
{
    /// <summary>An objection; <c>null</c> when there is none.</summary>
    Objection? Find(int number);

    /// <summary>The objections to a list, by number.</summary>
    IReadOnlyList<Objection> Of(int list);

    /// <summary>The objections of a firm to a list, by number.</summary>
    IReadOnlyList<Objection> Of(int list, CreditCode firm);

    /// <summary>Those without an answer, by number.</summary>
    IReadOnlyList<Objection> Waiting();

    /// <summary>Objections and answers, to look whether they are as they were.</summary>
    IEnumerable<IHashedRecord> Records();
}
