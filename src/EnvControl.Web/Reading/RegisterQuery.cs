using EnvControl.Application.Accounts;
using EnvControl.Domain.Standing;

namespace EnvControl.Web.Reading;

/// <summary>Which firms are looked for (台账查询条件); empty for all.</summary>
public sealed class RegisterQuery
{
    /// <summary>Firms without a grade.</summary>
    public const string MissingGrade = "none";

    /// <summary>A part of a name or code, or first letters of a name.</summary>
    public string? Q { get; set; }

    /// <summary>The county.</summary>
    public string? County { get; set; }

    /// <summary>The industry.</summary>
    public string? Industry { get; set; }

    /// <summary>The grade, in any industry.</summary>
    public string? Grade { get; set; }

    /// <summary>A class or a list, as <c>class:strict</c>, <c>held:guarantee</c>.</summary>
    public string? Held { get; set; }

    /// <summary>Whether anything is asked at all.</summary>
    public bool IsEmpty => new[] { Q, County, Industry, Grade, Held }.All(string.IsNullOrWhiteSpace);

    /// <summary>The query as a part of an address.</summary>
    public string Address =>
        string.Join(
            '&',
            new[] { ("q", Q), ("county", County), ("industry", Industry), ("grade", Grade), ("held", Held) }
                .Where(pair => !string.IsNullOrWhiteSpace(pair.Item2))
                .Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2!)}")
        );

    /// <summary>The rows that fit, by county and name; a bounded account finds its own only.</summary>
    public int[] Find(RegisterState state, Account account)
    {
        var typed = Q?.Trim() ?? string.Empty;
        var isLetters = PinyinName.IsLetters(typed);
        return
        [
            .. state.City.Order.Where(firm =>
                account.Covers(state.DivisionOf(firm))
                && (
                    typed.Length == 0
                    || state.NameOf(firm).Contains(typed, StringComparison.OrdinalIgnoreCase)
                    || state.CodeOf(firm).Contains(typed, StringComparison.OrdinalIgnoreCase)
                    || (isLetters && state.City.Letters[firm].Has(typed))
                )
                && (string.IsNullOrEmpty(County) || state.DivisionOf(firm) == County)
                && IsOf(state, firm)
                && IsHeld(state, firm)
            ),
        ];
    }

    private bool IsOf(RegisterState state, int firm)
    {
        if (string.IsNullOrEmpty(Industry) && string.IsNullOrEmpty(Grade))
        {
            return true;
        }

        foreach (var standing in state.Firms.StandingsOf(firm))
        {
            if (
                (string.IsNullOrEmpty(Industry) || standing.Industry.Text == Industry)
                && (string.IsNullOrEmpty(Grade) || (standing.Grade?.Spell() ?? MissingGrade) == Grade)
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHeld(RegisterState state, int firm) =>
        Held?.Split(':') switch
        {
            ["class", var spelt] => ControlClasses.TryParse(spelt, out var value)
                ? state.ClassOf(firm) == value
                : state.ClassOf(firm) is null,
            ["held", var spelt] when StandingKinds.TryParse(spelt, out var kind) => kind.IsList()
                ? state.ListsOf(firm).Any(entry => StandingValue.KindOf(entry) == kind)
                : state.FlagsOf(firm).Contains(kind),
            _ => true,
        };
}
