using EnvControl.Application.Text;
using EnvControl.Cli.Screens;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using NodaTime;

namespace EnvControl.Cli;

/// <summary>One run of the program (一次运行): where words go, in which language, and what was found wrong so far.</summary>
/// <param name="terminal">Where words go.</param>
/// <param name="clock">Tells now.</param>
public sealed class Session(Terminal terminal, IClock clock)
{
    /// <summary>Where words go.</summary>
    public Terminal Terminal => terminal;

    /// <summary>Tells now.</summary>
    public IClock Clock => clock;

    /// <summary>The language of words for people.</summary>
    public Language Language { get; set; } = Language.Chinese;

    /// <summary>Whether standard output takes one JSON document and nothing else.</summary>
    public bool IsJson { get; set; }

    /// <summary>Whether only what was asked to be written is named.</summary>
    public bool IsQuiet { get; set; }

    /// <summary>What is wrong with the command line.</summary>
    public List<Fault> Faults { get; } = [];

    /// <summary>The words of the language in use.</summary>
    public string Say(string zh, string en) => Language == Language.English ? en : zh;

    /// <inheritdoc cref="Say(string, string)"/>
    public string Say(Bilingual words) => Say(words.Zh, words.En);

    /// <summary>Sets results on standard output.</summary>
    internal Screen Screen() => new(terminal.Out, terminal.IsOutSeen, terminal.Width);

    /// <summary>Ends the run if anything was found wrong, all at once.</summary>
    /// <exception cref="FaultException">Something was.</exception>
    public void StopIfFaulty()
    {
        if (Faults.Count > 0)
        {
            throw new FaultException(Faults);
        }
    }
}
