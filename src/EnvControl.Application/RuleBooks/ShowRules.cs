using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Application.Text;
using EnvControl.Domain.Faults;
using EnvControl.Engine.Decisions;
using NodaTime;

namespace EnvControl.Application.RuleBooks;

/// <summary>Shows the rules of a day as a book (显示某日的规则书).</summary>
/// <param name="engine">Decides what stands in each cell.</param>
/// <param name="writer">Writes the book.</param>
/// <param name="clock">Tells today.</param>
public sealed class ShowRules(IDecisionEngine engine, IRuleBookWriter writer, IClock clock)
{
    /// <summary>Makes the book and writes it.</summary>
    /// <param name="on">The day; <c>null</c> for today in Asia/Shanghai.</param>
    /// <param name="language">The language of the book.</param>
    /// <param name="pathOf">Where it goes, given the day.</param>
    /// <exception cref="FaultException">The file cannot be written; nothing is left behind.</exception>
    public ShownRules Run(LocalDate? on, Language language, Func<LocalDate, string> pathOf)
    {
        var book = new RuleBookCompiler(engine).Of(on ?? BureauDay.Today(clock));
        return new ShownRules(book, writer.Write(book, language, pathOf(book.On)));
    }
}
