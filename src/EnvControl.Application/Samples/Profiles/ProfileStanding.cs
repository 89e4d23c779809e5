using EnvControl.Domain.Law;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>How many firms of the sample stand where (样本的绩效分布).</summary>
/// <param name="Id">The word by which industries and roles name it.</param>
/// <param name="Grade">What the grade cell says; <c>null</c> leaves it empty.</param>
/// <param name="Leading">Whether its firms are leading.</param>
/// <param name="Firms">How many in a city of the profile's own size.</param>
/// <param name="Size">Its mean firm's emission in parts of the industry's.</param>
/// <param name="Note">Why so many.</param>
public sealed record ProfileStanding(
    string Id,
    string? Grade,
    bool Leading,
    int Firms,
    decimal Size,
    Bilingual Note
);
