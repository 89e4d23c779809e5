using EnvControl.Application.RuleBooks;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Measures;
using EnvControl.Engine.RuleSets;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Files.RuleBooks;

/// <summary>The control orders that hold on the day (当日有效的管控令): whom each binds, from when until when, to what.</summary>
internal sealed class OrderSection(HtmlPage page, RuleBook book, BookWords words)
{
    private static readonly LocalDateTimePattern Hour = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd HH:mm"
    );

    /// <summary>Writes the section.</summary>
    public void Write()
    {
        page.Say(
            "p",
            words.Say(
                "管控令点名管控几家企业、一类企业或一个区划，有起止时刻（北京时间）。写“取代”的，在它管到的生产线上代替管控类别和行业规则；写“另加”的，在它们之外另外执行。",
                "A control order names firms, a group of firms or a division between two hours (Beijing time). One that replaces stands, on the lines it bears on, in place of class and industry rules; one that adds holds beside them."
            )
        );
        foreach (var order in book.Orders)
        {
            Order(order);
        }
    }

    private void Order(ControlOrder order)
    {
        page.Say("h3", words.Words.Say(order.Instrument.Title), ("id", $"order-{order.Id}"));
        using (page.Open("p", ("class", "lead")))
        {
            page.Text(
                $"{words.Words.InstrumentNumber(order.Instrument.Number)}{words.Say("，", ", ")}"
                    + $"{words.Words.Say(order.Instrument.Issuer)}{words.Say("；", "; ")}{Period(order.From, order.To)} "
            );
            words.SayTrust(page, order.Instrument.Trust);
            page.Text(" ");
            page.Say("code", order.Id);
        }

        if (!order.Supersedes.IsEmpty)
        {
            page.Say(
                "p",
                words.Say(
                    "所管生产线上，以下管控令不再执行：",
                    "On the lines it bears on these no longer count: "
                ) + words.List(order.Supersedes)
            );
        }

        if (order.Instrument.Note is { } note)
        {
            page.Say("p", words.Say("说明：", "Note: ") + words.Words.Say(note), ("class", "soft"));
        }

        Named(order);
        var headings = Headings();
        using var table = page.Open("table", ("class", "stacked orders"));
        using (page.Open("thead"))
        using (page.Open("tr"))
        {
            foreach (var heading in headings)
            {
                page.Say("th", heading, ("scope", "col"));
            }
        }

        using var body = page.Open("tbody");
        foreach (var asked in order.Rules.Where(asked => asked.HoldsOn(book.On)))
        {
            Row(asked, headings);
        }
    }

    /// <summary>Who is meant where an order gives a firm other names or a code: the condition alone does not tell which belong together.</summary>
    private void Named(ControlOrder order)
    {
        string[] firms =
        [
            .. order
                .Firms.Where(firm => firm.Names.Length + (firm.CreditCode is null ? 0 : 1) > 1)
                .Select(Called)
                .Distinct(StringComparer.Ordinal),
        ];
        if (firms.Length > 0)
        {
            page.Say(
                "p",
                words.Say("点名企业的其他名称和代码：", "Other names and codes of firms named: ")
                    + string.Join(words.Say("；", "; "), firms)
            );
        }
    }

    private string Called(OrderFirm firm)
    {
        var others = words.List(firm.Names.Skip(1));
        string[] known =
        [
            .. others.Length > 0 ? [words.Say($"又名{others}", $"also {others}")] : Array.Empty<string>(),
            .. firm.CreditCode is { } code
                ? [words.Say($"代码{code}", $"code {code}")]
                : Array.Empty<string>(),
        ];
        return words.Say(
            $"{firm.Called}（{string.Join("，", known)}）",
            $"{firm.Called} ({string.Join(", ", known)})"
        );
    }

    private void Row(OrderRule asked, string[] headings)
    {
        using var row = page.Open("tr");
        using (page.Open("th", ("scope", "row")))
        {
            page.Say("p", words.Words.Condition(asked.Meant ?? asked.Rule.Condition));
            page.Say("code", asked.Rule.Name);
        }

        using (page.Open("td"))
        {
            page.Say("span", headings[1], ("class", "at"));
            page.Say("p", Period(asked.From, asked.To));
            page.Say("p", Levels(asked));
            page.Say(
                "p",
                asked.IsReplacing
                    ? words.Say("取代类别和行业的措施", "replaces class and industry rules")
                    : words.Say("另加", "adds"),
                ("class", "do")
            );
        }

        using (page.Open("td"))
        {
            page.Say("span", headings[2], ("class", "at"));
            using (page.Open("ul"))
            {
                foreach (var measure in asked.Rule.Measures.Where(measure => measure is not PlantPart))
                {
                    page.Say("li", words.Words.Measure(measure) + Quantified(measure));
                }
            }
        }

        using (page.Open("td"))
        {
            page.Say("span", headings[3], ("class", "at"));
            page.Say("p", words.Words.Say(asked.Rule.Text));
            using var ground = page.Open("p", ("class", "ground"));
            words.SayTrust(page, asked.Rule.Ground.Trust);
            page.Text($" {words.Words.InstrumentNumber(asked.Rule.Ground.Instrument.Number)}");
        }
    }

    private string Quantified(Measure measure) =>
        measure.Effect == MeasureEffect.NotQuantified
            ? words.Say("（没有数，不能折算成减排量）", " (no figure: not quantified)")
            : string.Empty;

    private string Levels(OrderRule asked) =>
        asked.Levels.IsEmpty
            ? words.Say("不论级别，未启动预警也执行", "at any level, also without an alert")
            : words.List(
                AlertLevels
                    .All.Where(level => asked.Levels.Contains(level.Spell(), StringComparer.Ordinal))
                    .Select(words.Words.Level)
            );

    private string Period(LocalDateTime from, LocalDateTime? to) =>
        to is { } end
            ? words.Say(
                $"{Hour.Format(from)}起，到{Hour.Format(end)}止",
                $"from {Hour.Format(from)} until {Hour.Format(end)}"
            )
            : words.Say($"{Hour.Format(from)}起，止期未定", $"from {Hour.Format(from)}, end open");

    private string[] Headings() =>
        [
            words.Say("管谁", "Whom"),
            words.Say("何时、什么级别、怎样执行", "When, at which level, how"),
            words.Say("措施", "Measures"),
            words.Say("要求（用自己的话）和依据", "What is asked, in our own words, and its ground"),
        ];
}
