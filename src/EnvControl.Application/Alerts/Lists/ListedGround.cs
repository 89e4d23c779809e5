using EnvControl.Domain.Law;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>Why a measure of a list binds (清单依据条款).</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Instrument">The number of the instrument.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Trust">How far it rests on a text that was read.</param>
public sealed record ListedGround(string Rule, string Instrument, string Clause, Trust Trust);
