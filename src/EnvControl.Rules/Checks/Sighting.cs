using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Rules.Checks;

/// <summary>One contradiction between rules and everywhere it was seen (同一矛盾的全部出现处).</summary>
/// <param name="rules">The rules, the one it is told at first.</param>
/// <param name="firm">The first firm that shows it.</param>
internal sealed class Sighting(ImmutableArray<string> rules, ConcreteFirm firm)
{
    private readonly SortedSet<string> _industries = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _processes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _grades = new(StringComparer.Ordinal);
    private readonly HashSet<string> _levels = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string, string, string)> _cells = [];
    private LocalDate _from = LocalDate.MaxIsoValue;
    private LocalDate? _to;
    private bool _isOpen;

    /// <summary>The rules.</summary>
    public ImmutableArray<string> Rules => rules;

    /// <summary>The first firm that shows it.</summary>
    public ConcreteFirm Firm => firm;

    /// <summary>What it is about.</summary>
    public FindingSubject Subject =>
        new()
        {
            Rules = rules,
            Industries = [.. _industries],
            Processes = [.. _processes],
            Grades = [.. PerformanceGrades.Spellings.Where(_grades.Contains)],
            Levels = [.. AlertLevels.All.Select(level => level.Spell()).Where(_levels.Contains)],
            From = _from,
            To = _isOpen ? null : _to,
            Cells = _cells.Count,
        };

    /// <summary>Notes one more place.</summary>
    public void Add(
        LawSegment segment,
        string industry,
        string process,
        IEnumerable<string> grades,
        IEnumerable<string> levels
    )
    {
        _industries.Add(industry);
        _processes.Add(process);
        foreach (var grade in grades)
        {
            _grades.Add(grade);
            foreach (var level in levels)
            {
                _levels.Add(level);
                _cells.Add((industry, process, grade, level));
            }
        }

        _from = LocalDate.Min(_from, segment.From);
        _isOpen |= segment.To is null;
        _to = segment.To is { } to && (_to is null || to > _to) ? to : _to;
    }
}
