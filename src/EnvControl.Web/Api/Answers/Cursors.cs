using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace EnvControl.Web.Api.Answers;

/// <summary>Cuts long answers into pages (分页): a cursor says after which item the next begins, of which question, sealed so that nobody makes one up.</summary>
internal sealed class Cursors(IDataProtectionProvider protection)
{
    /// <summary>Items on one page where nobody says otherwise.</summary>
    public const int Usual = 100;

    /// <summary>Items on one page at most.</summary>
    public const int Most = 500;

    private readonly IDataProtector _seal = protection.CreateProtector("envcontrol api cursor 1");

    /// <summary>One page.</summary>
    /// <param name="all">Everything, in an order that stays.</param>
    /// <param name="keyOf">What a cursor calls an item; alone of its kind.</param>
    /// <param name="question">What is asked, and of which state: a cursor of another is refused.</param>
    /// <param name="context">The request, with <c>limit</c> and <c>cursor</c>.</param>
    /// <param name="show">Makes an item of the answer.</param>
    public Page<TItem> Of<TRow, TItem>(
        IReadOnlyList<TRow> all,
        Func<TRow, string> keyOf,
        string question,
        HttpContext context,
        Func<TRow, TItem> show
    )
    {
        var limit = Limit(context.Request.Query["limit"].ToString());
        var cursor = context.Request.Query["cursor"].ToString();
        var begin = cursor.Length == 0 ? 0 : After(all, keyOf, Opened(cursor, question));
        var rows = all.Skip(begin).Take(limit).ToArray();
        return new Page<TItem>(
            [.. rows.Select(show)],
            begin + rows.Length < all.Count && rows.Length > 0
                ? _seal.Protect($"{question}\n{keyOf(rows[^1])}")
                : null
        );
    }

    private static int Limit(string typed) =>
        typed.Length == 0 ? Usual
        : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
        && limit is >= 1 and <= Most
            ? limit
        : throw new StatusException(
            StatusCodes.Status400BadRequest,
            ApiFaults.BadValue(
                "limit",
                typed,
                string.Create(CultureInfo.InvariantCulture, $"limit 是1至{Most}的整数。"),
                string.Create(CultureInfo.InvariantCulture, $"limit is a whole number from 1 to {Most}.")
            )
        );

    private string Opened(string cursor, string question)
    {
        try
        {
            var parts = _seal.Unprotect(cursor).Split('\n');
            if (string.Join('\n', parts[..^1]) == question)
            {
                return parts[^1];
            }
        }
        catch (CryptographicException)
        {
            // Made up, or of another key: the same answer.
        }

        throw Bad();
    }

    private static int After<TRow>(IReadOnlyList<TRow> all, Func<TRow, string> keyOf, string key)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (keyOf(all[i]) == key)
            {
                return i + 1;
            }
        }

        throw Bad();
    }

    private static StatusException Bad() => new(StatusCodes.Status400BadRequest, ApiFaults.BadCursor());
}
