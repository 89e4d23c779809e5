using EnvControl.Application.RuleBooks;
using EnvControl.Application.Text;
using EnvControl.Domain.Law;

namespace EnvControl.Files.RuleBooks;

/// <summary>The first page of the book (卷首): what it is, how much of it is law, the marks, the contents.</summary>
internal sealed class OpeningSection(HtmlPage page, RuleBook book, BookWords words)
{
    /// <summary>Writes title, counts, marks and contents.</summary>
    public void Write()
    {
        using (page.Open("header"))
        {
            page.Say(
                "h1",
                words.Say(
                    "重污染天气应急减排规则书",
                    "Rule book: emergency reductions in heavy pollution weather"
                )
            );
            page.Say(
                "p",
                words.Say(
                    $"{BookWords.Day(book.On)}施行的规则",
                    $"Rules in force on {BookWords.Day(book.On)}"
                ),
                ("class", "day")
            );
            Counts();
            using (page.Open("div", ("class", "warn")))
            {
                page.Say(
                    "p",
                    words.Say(
                        "标“△ 假设”的不是法律：没有读到原文，是本规则集暂用的数，等生态环境局认定。表里每一格都写明依据和可信度，不看颜色也能读。",
                        "What is marked “△ assumed” is not law: the text was not read, and a figure of this rule set stands in until the bureau has ruled. Every cell states its ground and how far it can be trusted, readable without colour."
                    )
                );
            }

            Marks();
            if (words.Words.Language == Language.English)
            {
                page.Say(
                    "p",
                    "Names of clauses and firms, numbers of documents, their issuers and the notes on orders stand in Chinese, as the documents print them.",
                    ("class", "soft")
                );
            }
        }
    }

    /// <summary>Writes the contents.</summary>
    /// <param name="sections">The anchors and headings of the sections that follow.</param>
    public void Contents(IEnumerable<(string Anchor, string Heading)> sections)
    {
        using var nav = page.Open("nav");
        page.Say("h2", words.Say("目录", "Contents"), ("id", "contents"));
        using (page.Open("ol"))
        {
            foreach (var (anchor, heading) in sections)
            {
                using var item = page.Open("li");
                page.Say("a", heading, ("href", $"#{anchor}"));
            }
        }

        page.Say("p", words.Say("按行业查：", "By industry:"), ("class", "soft"));
        using var codes = page.Open("ul", ("class", "codes"));
        foreach (var (industry, _) in book.Industries)
        {
            using var item = page.Open("li");
            page.Say("a", words.Industry(industry), ("href", $"#{Anchor(industry.Id.Text)}"));
        }
    }

    /// <summary>The anchor of an industry.</summary>
    public static string Anchor(string industry) => $"industry-{industry}";

    private void Counts()
    {
        var cells = book.Tables.Sum(table => table.Cells.Count());
        (string Figure, string What)[] counts =
        [
            ($"{book.InForce.Count()}", words.Say("条行业规则施行", "industry rules in force")),
            ($"{book.Classification.Length}", words.Say("条分类规则施行", "classification rules in force")),
            ($"{book.Orders.Count()}", words.Say("件管控令有效", "control orders in force")),
            (
                $"{book.Instruments.Count(instrument => !instrument.IsAssumption)}",
                words.Say("件文件", "instruments")
            ),
            ($"{book.Industries.Length}", words.Say("个行业", "industries")),
            (
                $"{book.Industries.Count(industry =>
                    !industry.Table.IsEmpty && !industry.Table.IsAssumedThroughout
                )}",
                words.Say(
                    "个行业读到了措施（至少一部分）",
                    "industries whose measures were read, at least in part"
                )
            ),
            ($"{book.AssumedCells}/{cells}", words.Say("格依据假设", "cells rest on an assumption")),
        ];
        using var list = page.Open("ul", ("class", "counts"));
        foreach (var (figure, what) in counts)
        {
            using var item = page.Open("li");
            page.Say("strong", figure);
            page.Text(what);
        }
    }

    private void Marks()
    {
        (Trust Trust, string Meaning)[] marks =
        [
            (
                Trust.Verified,
                words.Say(
                    "数值和内容都在文本或其引文中见到",
                    "figure and wording seen in the text or a quotation of it"
                )
            ),
            (
                Trust.Adopted,
                words.Say(
                    "原是假设，局里已用文件认定",
                    "an assumption the bureau has taken over by a document"
                )
            ),
            (
                Trust.Partial,
                words.Say("转述、截断、外地或其他版本", "second-hand, cut off, of another place or edition")
            ),
            (
                Trust.Assumed,
                words.Say("凭记忆、类推或设计，不是法律", "memory, analogy or design; never law")
            ),
        ];
        using var list = page.Open("ul");
        foreach (var (trust, meaning) in marks)
        {
            using var item = page.Open("li");
            words.SayTrust(page, trust);
            page.Text(" " + meaning);
        }
    }
}
