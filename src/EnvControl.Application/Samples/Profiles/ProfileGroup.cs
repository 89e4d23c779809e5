using EnvControl.Domain.Law;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>A group of industries and its share of the city's industrial emission (行业组排放占比).</summary>
/// <param name="Id">The word by which industries name it.</param>
/// <param name="Title">Its name.</param>
/// <param name="SharePercent">Percent of the industrial emission of each pollutant.</param>
public sealed record ProfileGroup(string Id, Bilingual Title, PollutantFigures SharePercent);
