using EnvControl.Application.RuleBooks;
using EnvControl.Domain.Law;

namespace EnvControl.Files.RuleBooks;

/// <summary>The industries (各行业): a list of all, then their decision tables.</summary>
internal sealed class IndustrySection(HtmlPage page, RuleBook book, BookWords words)
{
    private readonly DecisionTableSection _tables = new(page, words);

    /// <summary>Writes the list of all industries with the table of each.</summary>
    public void Index()
    {
        using var table = page.Open("table", ("class", "stacked index"));
        string[] headings =
        [
            words.Say("行业", "Industry"),
            words.Say("等级设置", "Grades"),
            words.Say("措施表", "Table of measures"),
        ];
        using (page.Open("thead"))
        using (page.Open("tr"))
        {
            foreach (var heading in headings)
            {
                page.Say("th", heading, ("scope", "col"));
            }
        }

        using var body = page.Open("tbody");
        foreach (var (industry, own) in book.Industries)
        {
            using var row = page.Open("tr");
            // Industries with a table of their own have a heading further down; the others are found here.
            page.Say(
                "th",
                words.Industry(industry),
                ("scope", "row"),
                ("id", own.IsShared ? OpeningSection.Anchor(industry.Id.Text) : string.Empty)
            );
            using (page.Open("td"))
            {
                page.Say("span", headings[1], ("class", "at"));
                page.Text(words.Scheme(industry) + " ");
                if (!industry.Id.IsGeneral)
                {
                    words.SayTrust(page, industry.SchemeTrust);
                }
            }

            using (page.Open("td"))
            {
                page.Say("span", headings[2], ("class", "at"));
                page.Say("a", Name(own), ("href", $"#table-{own.Number}"));
                page.Text(words.Say("：", ": ") + Summary(own));
            }
        }
    }

    /// <summary>Writes the tables of industries that have one of their own.</summary>
    public void Own()
    {
        foreach (var (industry, own) in book.Industries.Where(industry => !industry.Table.IsShared))
        {
            page.Say("h3", words.Industry(industry), ("id", OpeningSection.Anchor(industry.Id.Text)));
            using (page.Open("p", ("class", "lead"), ("id", $"table-{own.Number}")))
            {
                page.Text($"{Name(own)}{words.Say("。等级设置：", ". Grades: ")}{words.Scheme(industry)} ");
                if (!industry.Id.IsGeneral)
                {
                    words.SayTrust(page, industry.SchemeTrust);
                }
            }

            Plainly(own);
            _tables.Write(own, industry);
        }
    }

    /// <summary>Writes the tables that several industries share.</summary>
    public void Shared()
    {
        foreach (var table in book.Tables.Where(table => table.IsShared))
        {
            var industries = book.Industries.Where(industry => industry.Table == table).ToArray();
            page.Say("h3", Name(table), ("id", $"table-{table.Number}"));
            page.Say(
                "p",
                words.Say("适用：", "For: ")
                    + words.List(industries.Select(industry => words.Industry(industry.Industry))),
                ("class", "lead")
            );
            Plainly(table);
            _tables.Write(table, industries[0].Industry);
        }
    }

    private string Name(BookTable table) => words.Say($"表{table.Number}", $"Table {table.Number}");

    private string Summary(BookTable table)
    {
        if (table.IsEmpty)
        {
            return words.Say("这一天没有施行的行业规则", "no industry rule is in force on this day");
        }

        if (table.IsAssumedThroughout)
        {
            return words.Say(
                "没有读到措施表，只有假设比例",
                "no table of measures was read; assumed shares only"
            );
        }

        var read = table
            .Cells.SelectMany(cell => cell.Entries.Where(entry => entry.Rule != cell.Class?.Rule))
            .Where(entry => entry.Rule.Ground.Trust != Trust.Assumed)
            .Select(entry => words.Number(entry.Rule.Ground.Instrument))
            .Distinct(StringComparer.Ordinal);
        return words.Say("读到 ", "read: ") + words.List(read);
    }

    private void Plainly(BookTable table)
    {
        if (table.IsEmpty)
        {
            page.Say(
                "p",
                words.Say("这一天没有施行的行业规则。", "No industry rule is in force on this day."),
                ("class", "warn lead")
            );
        }

        if (table.IsAssumedThroughout)
        {
            page.Say(
                "p",
                words.Say(
                    "△ 没有读到这里的措施表。下表的比例全部是假设，由生态环境局认定或用读到的措施表取代之前，不能当作法律下达。",
                    "△ No table of measures was read here. Every share below is assumed; until the bureau has ruled or a table that was read takes its place, none of it is law."
                ),
                ("class", "warn lead")
            );
        }
    }
}
