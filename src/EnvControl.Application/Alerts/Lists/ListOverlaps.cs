using EnvControl.Domain.Amounts;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>Says of every firm that another alert binds as well, and whose measures are the stricter (重叠预警从严).</summary>
public static class ListOverlaps
{
    /// <summary>A list's body with what other alerts' lists ask of its firms at their hour of start.</summary>
    /// <param name="body">The body.</param>
    /// <param name="others">The lists in force beside it.</param>
    public static ListBody Of(ListBody body, IReadOnlyCollection<AlertList> others)
    {
        if (others.Count == 0)
        {
            return body;
        }

        var books = others
            .Select(list =>
                (
                    List: list,
                    Firms: list.Body.Firms.ToDictionary(firm => firm.CreditCode, StringComparer.Ordinal)
                )
            )
            .ToArray();
        return body with
        {
            Firms =
            [
                .. body.Firms.Select(firm =>
                    firm with
                    {
                        Overlaps =
                        [
                            .. books
                                .Where(book => book.Firms.ContainsKey(firm.CreditCode))
                                .Select(book => Of(firm, book.List.Head, book.Firms[firm.CreditCode]))
                                .OfType<ListOverlap>(),
                        ],
                    }
                ),
            ],
        };
    }

    /// <summary>Which of two spans of one firm asks more: the higher level; at the same level what saves more; else neither.</summary>
    public static int Compare(FirmSpan left, FirmSpan right)
    {
        var byLevel = left.Level.CompareTo(right.Level);
        if (byLevel != 0)
        {
            return byLevel;
        }

        return Pollutants
            .All.Select(p => left.Saving.Most[p].CompareTo(right.Saving.Most[p]))
            .FirstOrDefault(order => order != 0);
    }

    private static ListOverlap? Of(ListedFirm own, ListHead head, ListedFirm other)
    {
        // What the other asks once both have started.
        var hour = own.From > other.From ? own.From : other.From;
        return own.At(hour) is not { } mine || other.At(hour) is not { } theirs
            ? null
            : new ListOverlap(
                head.Alert,
                head.Number,
                theirs.Level,
                Compare(mine, theirs) switch
                {
                    > 0 => StricterSide.Own,
                    < 0 => StricterSide.Other,
                    _ => StricterSide.Same,
                }
            );
    }
}
