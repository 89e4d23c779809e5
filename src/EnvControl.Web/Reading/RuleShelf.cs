using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Application.RuleBooks;
using EnvControl.Application.Text;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Web.Reading;

/// <summary>The rule book of the day, written once for rules, day and language (规则书书架). Safe to share between threads.</summary>
/// <param name="rules">The rules that count.</param>
/// <param name="engineOf">The engine of a rule set.</param>
/// <param name="writer">Writes books.</param>
/// <param name="clock">Tells today.</param>
public sealed class RuleShelf(
    ActiveRules rules,
    Func<RuleSet, IDecisionEngine> engineOf,
    IRuleBookWriter writer,
    IClock clock
)
{
    private const string StyleBegin = "<style>";
    private const string StyleEnd = "</style>";

    private readonly Lock _writing = new();
    private readonly Dictionary<Language, ShelvedBook> _books = [];

    /// <summary>The book of today.</summary>
    public ShelvedBook Today(Language language)
    {
        var today = BureauDay.Today(clock);
        var set = rules.Rules;
        lock (_writing)
        {
            if (!_books.TryGetValue(language, out var book) || book.RuleSet != set.Id || book.On != today)
            {
                book = Write(set, today, language);
                _books[language] = book;
            }

            return book;
        }
    }

    private ShelvedBook Write(RuleSet set, LocalDate today, Language language)
    {
        var folder = Directory.CreateTempSubdirectory("envcontrol-book");
        try
        {
            var shown = new ShowRules(engineOf(set), writer, clock).Run(
                today,
                language,
                _ => Path.Combine(folder.FullName, "rules.html")
            );
            var page = File.ReadAllBytes(shown.Path);
            return new ShelvedBook(set.Id, today, Pack(page), PolicyOf(Encoding.UTF8.GetString(page)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Pack(byte[] page)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write(page);
        }

        return packed.ToArray();
    }

    /// <summary>The book carries its own style sheet and nothing else: that one is allowed by its hash.</summary>
    private static string PolicyOf(string page)
    {
        var begin = page.IndexOf(StyleBegin, StringComparison.Ordinal) + StyleBegin.Length;
        var style = page[begin..page.IndexOf(StyleEnd, begin, StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        return $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }
}
