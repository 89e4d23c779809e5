using System.Collections.Immutable;
using System.Text.Json;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>One process step of an industry's plants and how its lines look (工序样式).</summary>
/// <param name="Process">The process step.</param>
/// <param name="Lines">Numbers of lines to choose from.</param>
/// <param name="Units">Numbers of units in a line to choose from.</param>
/// <param name="Capacities">Approved capacities of a line, smallest first; larger firms have larger lines.</param>
/// <param name="Unit">The unit of capacities and output.</param>
/// <param name="Share">Percent of the plant's emission; 100 over all steps.</param>
/// <param name="Industry">The line's guide industry, where the firm has several.</param>
/// <param name="Attributes">Values of further line facts to choose from: numbers or yes/no, by fact id.</param>
public sealed record ProfileLine(
    string Process,
    ImmutableArray<int> Lines,
    ImmutableArray<int> Units,
    ImmutableArray<int> Capacities,
    string Unit,
    PollutantFigures Share,
    string? Industry = null,
    ImmutableDictionary<string, ImmutableArray<JsonElement>>? Attributes = null
);
