using System.Collections.Immutable;
using NodaTime;

namespace EnvControl.Rules.Checks;

/// <summary>What a finding is about (问题所及): rules by name, and the cells it shows in. An empty list says nothing about that side.</summary>
public sealed record FindingSubject
{
    /// <summary>The rules, the one it is told at first.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>The industries by code.</summary>
    public ImmutableArray<string> Industries { get; init; } = [];

    /// <summary>The process steps.</summary>
    public ImmutableArray<string> Processes { get; init; } = [];

    /// <summary>The grades.</summary>
    public ImmutableArray<string> Grades { get; init; } = [];

    /// <summary>The alert levels.</summary>
    public ImmutableArray<string> Levels { get; init; } = [];

    /// <summary>The first day it shows.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day it no longer shows; <c>null</c> for no end, or where no day is meant.</summary>
    public LocalDate? To { get; init; }

    /// <summary>How many cells of industry, process, grade and level.</summary>
    public int Cells { get; init; }
}
