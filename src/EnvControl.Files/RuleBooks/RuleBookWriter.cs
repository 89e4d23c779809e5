using System.Text;
using EnvControl.Application.Ports;
using EnvControl.Application.RuleBooks;
using EnvControl.Application.Text;
using EnvControl.Files.Writing;

namespace EnvControl.Files.RuleBooks;

/// <summary>Writes a rule book as one web page (规则书网页): no script, nothing fetched, readable anywhere and printable.</summary>
public sealed class RuleBookWriter : IRuleBookWriter
{
    /// <inheritdoc/>
    public string Write(RuleBook book, Language language, string path)
    {
        var full = Path.GetFullPath(path);
        var text = Page(book, language);
        return UnfinishedFolder.Fill(
            Path.GetDirectoryName(full)!,
            folder =>
                File.WriteAllText(
                    Path.Combine(folder, Path.GetFileName(full)),
                    text,
                    new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
                )
        )[0];
    }

    /// <summary>The page.</summary>
    internal static string Page(RuleBook book, Language language)
    {
        var page = new HtmlPage();
        var words = new BookWords(new Wording(book.Rules, language));
        using (page.Open("html", ("lang", words.Say("zh-CN", "en"))))
        {
            Head(page, book, words);
            using (page.Open("body"))
            {
                Body(page, book, words);
            }
        }

        return page.ToString();
    }

    private static void Head(HtmlPage page, RuleBook book, BookWords words)
    {
        using var head = page.Open("head");
        page.Void("meta", ("charset", "utf-8"));
        page.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        page.Void(
            "meta",
            ("http-equiv", "Content-Security-Policy"),
            ("content", "default-src 'none'; style-src 'unsafe-inline'")
        );
        page.Say(
            "title",
            words.Say($"应急减排规则书 {BookWords.Day(book.On)}", $"Rule book {BookWords.Day(book.On)}")
        );
        page.Style(PageStyle.Css);
    }

    private static void Body(HtmlPage page, RuleBook book, BookWords words)
    {
        var opening = new OpeningSection(page, book, words);
        var industries = new IndustrySection(page, book, words);
        var assumptions = new AssumptionSection(page, book, words);
        (string Anchor, string Heading, Action Write)[] sections =
        [
            // Where an order holds it is what a firm asks for first.
            .. book.Orders.Any()
                ?
                [
                    (
                        "orders",
                        words.Say("当日有效的管控令", "Control orders in force"),
                        new OrderSection(page, book, words).Write
                    ),
                ]
                : Array.Empty<(string, string, Action)>(),
            (
                "classes",
                words.Say("一条生产线怎样归类", "How a line is classified"),
                new ClassificationSection(page, book, words).Write
            ),
            ("industries", words.Say("行业一览", "The industries"), industries.Index),
            ("tables", words.Say("单个行业的决策表", "Decision tables of single industries"), industries.Own),
            (
                "shared",
                words.Say("几个行业共用的决策表", "Decision tables that industries share"),
                industries.Shared
            ),
            .. book.Gradings.Any()
                ?
                [
                    (
                        "indicators",
                        words.Say("绩效分级指标", "Grading indicators"),
                        new IndicatorSection(page, book, words).Write
                    ),
                ]
                : Array.Empty<(string, string, Action)>(),
            (
                "targets",
                words.Say("全市减排目标", "The city's targets"),
                new TargetSection(page, book, words).Write
            ),
            .. book.Rules.Coverage.IsEmpty
                ? Array.Empty<(string, string, Action)>()
                :
                [
                    (
                        "coverage",
                        words.Say("各行业核实到什么程度", "How far each industry was checked"),
                        new CoverageSection(page, book, words).Write
                    ),
                ],
            (
                "instruments",
                words.Say("引用的文件", "Instruments"),
                new InstrumentSection(page, book, words).Write
            ),
            (
                "assumptions",
                words.Say("假设，以及请局里提供的", "What is assumed, and what the bureau must supply"),
                assumptions.Write
            ),
            .. book.Unplaced.IsEmpty
                ? Array.Empty<(string, string, Action)>()
                :
                [
                    (
                        "unplaced",
                        words.Say("没有进入表格的规则", "Rules that stand in no table"),
                        assumptions.Unplaced
                    ),
                ],
        ];
        opening.Write();
        using (page.Open("main"))
        {
            opening.Contents(sections.Select(section => (section.Anchor, section.Heading)));
            foreach (var (section, i) in sections.Select((section, i) => (section, i)))
            {
                using var whole = page.Open("section");
                using (page.Open("h2", ("id", section.Anchor)))
                {
                    page.Text($"{i + 1}  {section.Heading} ");
                    page.Say("a", words.Say("目录", "contents"), ("class", "up"), ("href", "#contents"));
                }

                section.Write();
            }
        }

        using var footer = page.Open("footer");
        page.Say(
            "p",
            words.Say(
                $"规则集 {book.Rules.Id}。同一规则集和日期总得到同一本书。",
                $"Rule set {book.Rules.Id}. The same rules and day always make the same book."
            )
        );
    }
}
