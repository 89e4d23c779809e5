using EnvControl.Domain.Facts;

namespace EnvControl.Application.RuleBooks;

/// <summary>A made-up line put to the engine (一个试问的情形).</summary>
/// <param name="Industry">Its industry.</param>
/// <param name="Standing">Its firm's standing.</param>
/// <param name="Process">Its process.</param>
/// <param name="Values">Its facts by position in the catalogue.</param>
/// <param name="IsOpen">Whether facts are left missing because their values cannot all be tried.</param>
internal sealed record BookCase(
    string Industry,
    BookStanding Standing,
    string Process,
    FactValue[] Values,
    bool IsOpen
);
