using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Application.Standings;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Web.Pages.Register;

/// <summary>What was typed to change firms (批量修改表单).</summary>
public sealed class EditForm
{
    /// <summary>The longest reason.</summary>
    public const int MostCharacters = 200;

    /// <summary>The firms: credit codes, one a line; whatever follows a code is not read.</summary>
    public string? Codes { get; set; }

    /// <summary>The change, as <see cref="StandingChoice.Id"/> spells it.</summary>
    public string? Change { get; set; }

    /// <summary>The figure of a guarantee or of off-peak production.</summary>
    public string? Amount { get; set; }

    /// <summary>The industry or line; empty for whole firms.</summary>
    public string? Scope { get; set; }

    /// <summary>The first day.</summary>
    public string? From { get; set; }

    /// <summary>The first day no longer; empty for an open end.</summary>
    public string? To { get; set; }

    /// <summary>The document.</summary>
    public string? Document { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>What the preview showed, to be held against what is so at the confirmation.</summary>
    public string? Seen { get; set; }

    /// <summary>A day as the form spells it.</summary>
    public static string Spell(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The reason without blanks around it.</summary>
    public string ReasonText => Reason?.Trim() ?? string.Empty;

    /// <summary>The codes that were typed, each once.</summary>
    public ImmutableArray<string> CodeList =>
        [
            .. (Codes ?? string.Empty)
                .Split(
                    ['\n', '\r', ',', '，', ';', '；'],
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                )
                .Select(line => line.Split([' ', '\t', '　'])[0].ToUpperInvariant())
                .Where(code => code.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>The change that was typed; <c>null</c>, with faults kept, when anything is wrong with it.</summary>
    /// <param name="firm">A firm of the register, whose code stands in for all.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public StandingChange? Read(string firm, ICollection<Fault> faults)
    {
        if (ReasonText.Length is 0 or > MostCharacters)
        {
            faults.Add(RegisterFaults.NoReason());
        }

        if (
            StandingChoice.Of(Change) is not { } choice
            || choice.With(Amount?.Trim() ?? string.Empty) is not { } value
        )
        {
            faults.Add(RegisterFaults.NoChange());
            return null;
        }

        var before = faults.Count;
        var claims = StandingClaims.Read(
            [
                new StandingDraft(
                    choice.Kind.Name().Zh,
                    firm,
                    choice.Kind.Spell(),
                    choice.Kind.IsFlag() ? string.Empty : Scope?.Trim() ?? string.Empty,
                    value,
                    From ?? string.Empty,
                    To ?? string.Empty,
                    Document ?? string.Empty
                ),
            ],
            faults
        );
        return faults.Count == before ? StandingChange.Of(claims[0]) : null;
    }
}
