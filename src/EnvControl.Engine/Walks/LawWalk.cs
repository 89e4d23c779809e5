using EnvControl.Engine.Plans;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Engine.Walks;

/// <summary>Walks every case that the rules of one day can tell apart (逐格遍历), so that what is found of all of them is proved.</summary>
/// <remarks>
/// It walks the very tables a city is decided by. Facts are taken as known; a test of several numbers may hold or not whatever
/// the other facts are, so that a case may turn up that no firm can be in, but none is left out. Not safe for several threads.
/// </remarks>
public sealed class LawWalk
{
    private readonly CompiledRules _rules;
    private readonly Dictionary<(IndustryTable Table, int Stance, int Kind), LevelVerdicts> _verdicts = [];

    /// <summary>Prepares the rules in force on a day.</summary>
    /// <param name="set">The rules.</param>
    /// <param name="on">The day.</param>
    /// <param name="elapsedHours">Hours since the alert began.</param>
    /// <exception cref="EnvControl.Domain.Faults.FaultException">Rules tell so many values apart that a table would be too large.</exception>
    public LawWalk(RuleSet set, LocalDate on, double elapsedHours) =>
        _rules = new CompiledRules(set, on, elapsedHours);

    /// <summary>Every kind of line of an industry.</summary>
    /// <param name="industry">The industry's code.</param>
    /// <param name="processes">Its process steps.</param>
    public IEnumerable<FirmKind> KindsOf(string industry, IEnumerable<string> processes) =>
        new IndustryWalk(_rules, industry, processes, VerdictsOf).Kinds();

    private LevelVerdicts VerdictsOf(IndustryTable table, int stance, int kind, int cell)
    {
        var key = (table, stance, kind);
        if (!_verdicts.TryGetValue(key, out var verdicts))
        {
            verdicts = new LevelVerdicts([
                .. Enumerable
                    .Range(0, Domain.Alerts.AlertLevels.All.Count)
                    .Select(level => table.VerdictOf(_rules.Stances.Stances[stance], cell, level)),
            ]);
            _verdicts.Add(key, verdicts);
        }

        return verdicts;
    }
}
