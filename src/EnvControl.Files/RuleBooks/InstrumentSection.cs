using EnvControl.Application.RuleBooks;
using EnvControl.Domain.Law;

namespace EnvControl.Files.RuleBooks;

/// <summary>The instruments that anything in force cites (引用的文件), with what was and was not read of each.</summary>
internal sealed class InstrumentSection(HtmlPage page, RuleBook book, BookWords words)
{
    /// <summary>Writes the section.</summary>
    public void Write()
    {
        var cited = book
            .Grounds.GroupBy(ground => ground.Instrument.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        string[] headings =
        [
            words.Say("文件", "Instrument"),
            words.Say("约束和施行", "Binds, in force"),
            words.Say("读到了什么", "What was read"),
            words.Say("引用的条款", "Clauses cited"),
        ];
        using var table = page.Open("table", ("class", "stacked instruments"));
        using (page.Open("thead"))
        using (page.Open("tr"))
        {
            foreach (var heading in headings)
            {
                page.Say("th", heading, ("scope", "col"));
            }
        }

        using var body = page.Open("tbody");
        foreach (var instrument in book.Instruments)
        {
            Row(instrument, cited[instrument.Id], headings);
        }
    }

    private void Row(Instrument instrument, Ground[] grounds, string[] headings)
    {
        using var row = page.Open("tr");
        using (page.Open("th", ("scope", "row")))
        {
            page.Say("p", words.Words.InstrumentNumber(instrument.Number));
            page.Say("p", words.Words.Say(instrument.Title), ("class", "class"));
            page.Say("p", words.Words.Say(instrument.Issuer), ("class", "class soft"));
        }

        using (page.Open("td"))
        {
            page.Say("span", headings[1], ("class", "at"));
            page.Say(
                "p",
                instrument.Binds is { } bound ? Place(bound.Text) : words.Say("全国", "the whole country")
            );
            page.Say("p", words.Period(instrument.Effective));
        }

        using (page.Open("td"))
        {
            page.Say("span", headings[2], ("class", "at"));
            words.SayTrust(page, instrument.Trust);
            if (instrument.Note is { } note)
            {
                page.Say("p", words.Words.Say(note));
            }
        }

        using (page.Open("td"))
        {
            page.Say("span", headings[3], ("class", "at"));
            foreach (var clause in grounds.GroupBy(ground => ground.ClauseName, StringComparer.Ordinal))
            {
                page.Say(
                    "p",
                    words.Say($"{clause.Key}（{clause.Count()}处）", $"{clause.Key} ({clause.Count()})")
                );
            }
        }
    }

    private string Place(string division) =>
        book.Rules.Divisions.ContainsKey(division)
            ? $"{words.Words.Division(division)} {division}"
            : division.Length switch
            {
                2 => words.Say($"本省（{division}）", $"the province ({division})"),
                4 => words.Say($"本市（{division}）", $"the city ({division})"),
                _ => division,
            };
}
