using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;

namespace EnvControl.Application.Samples;

/// <summary>One production line of an invented firm (样本生产线).</summary>
/// <param name="Missing">Ids of facts left empty.</param>
/// <param name="Line">Its label in the firm.</param>
/// <param name="Industry">Its guide industry.</param>
/// <param name="Process">Its process step.</param>
/// <param name="Units">Units in it.</param>
/// <param name="Approved">Approved capacity, in <paramref name="Unit"/>.</param>
/// <param name="Permitted">Permitted capacity.</param>
/// <param name="Actual">Actual output.</param>
/// <param name="Unit">The unit of all three.</param>
/// <param name="Daily">Its emission in whole grams a day; a firm's lines add up to its year divided by its days.</param>
/// <param name="StopOrder">The order in which the firm's lines stop.</param>
/// <param name="Attributes">Further facts by id.</param>
public sealed record SampleLine(
    ImmutableArray<string> Missing,
    string Line,
    string Industry,
    string Process,
    int Units,
    decimal Approved,
    decimal Permitted,
    decimal Actual,
    string Unit,
    PollutantAmounts Daily,
    int StopOrder,
    ImmutableDictionary<string, FactValue> Attributes
) : SampleRow(Missing);
