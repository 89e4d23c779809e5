namespace EnvControl.Application.Standings;

/// <summary>A claim on a firm's standing as it was typed (待记录的企业情况), at the prompt or in a row of a file.</summary>
/// <param name="Where">Its place for messages: an option, or file and row.</param>
/// <param name="CreditCode">The firm.</param>
/// <param name="Kind">What is said.</param>
/// <param name="Scope">The industry or line; empty for the whole firm.</param>
/// <param name="Value">What holds.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day no longer; empty while no end is known.</param>
/// <param name="Document">The deciding document.</param>
public sealed record StandingDraft(
    string Where,
    string CreditCode,
    string Kind,
    string Scope,
    string Value,
    string From,
    string To,
    string Document
);
