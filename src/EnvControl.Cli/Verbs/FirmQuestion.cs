using System.Collections.Immutable;
using System.CommandLine;
using EnvControl.Application.Lookup;
using EnvControl.Application.Measures;
using EnvControl.Application.Text;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Faults;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.SitePlans;
using EnvControl.Storage.Opening;
using NodaTime;

namespace EnvControl.Cli.Verbs;

/// <summary>What <c>lookup</c>, <c>explain</c> and <c>grade</c> share (单个企业查询): the inventory, the firm meant, and what to say when it is not one.</summary>
internal sealed class FirmQuestion
{
    private readonly Session _session;
    private readonly string _typed;
    private readonly string? _inventory;
    private readonly string? _rules;
    private readonly StoreAddress? _store;
    private readonly StoreAddress? _kept;
    private readonly LocalDate? _on;
    private readonly ImmutableArray<string> _assumed;

    /// <summary>Reads the options; faults go to the session.</summary>
    /// <param name="options">What was typed.</param>
    /// <param name="session">The run.</param>
    /// <param name="firm">The argument that names the firm, <see cref="Firm"/> unless another is given.</param>
    public FirmQuestion(OptionReader options, Session session, Argument? firm = null)
    {
        _session = session;
        _typed = options.Text(firm ?? Firm);
        _inventory = options.Text(WorkOptions.Inventory);
        _rules = options.Text(WorkOptions.Rules);
        _store = options.StoreOfRules();
        _kept = options.StoreOfInventory();
        var hour = options.Hour();
        _on = options.Day() ?? hour.On;
        At = hour.At;
        ElapsedHours = options.ElapsedHours();
        Bind = options.Bind();
        _assumed = options.Assumed();
    }

    /// <summary>The firm's code or name.</summary>
    public static Argument<string> Firm { get; } =
        new("CODE|NAME")
        {
            Description = "统一社会信用代码或名称（可写一部分） / credit code or name, or a part of it",
        };

    /// <summary>Hours since the alert began.</summary>
    public double ElapsedHours { get; }

    /// <summary>Which of what the firm filed and what the rules order is taken.</summary>
    public BindMode Bind { get; }

    /// <summary>The hour at which control orders are asked; <c>null</c> for the day's end.</summary>
    public LocalTime? At { get; }

    /// <summary>Finds the firm and answers; lists what may be meant when it is not one.</summary>
    /// <param name="answer">Answers for one firm, given the inventory, its row and the engine.</param>
    public int Run(Action<InventoryOnDay, int, IDecisionEngine> answer)
    {
        var rules = Composition.LoadRules(_rules, _store, _session.Clock);
        var opened = Composition.Inventories(_session.Clock, _kept).Run(_inventory, _on, rules, _assumed);
        var matches = FirmSearch.Find(opened.Inventory.Enterprises, _typed);
        if (matches.Firms is [var firm])
        {
            answer(opened, firm, Composition.Engine(opened.Rules));
            return ExitCodes.Done;
        }

        var fault = matches.Firms.IsEmpty
            ? UsageFaults.NoFirm(_typed, matches.Nearest)
            : UsageFaults.SeveralFirms(_typed, matches.Firms.Length);
        Refuse(fault, matches, opened, new Wording(rules, _session.Language));
        return ExitCodes.Problems;
    }

    private void Refuse(Fault fault, FirmMatches matches, InventoryOnDay opened, Wording words)
    {
        _session.Terminal.Error.WriteLine(fault);
        var firms = opened.Inventory.Enterprises;
        if (_session.IsJson)
        {
            JsonOutput.Write(_session.Terminal.Out, MatchesDocument.Of(fault, matches, firms));
        }
        else if (!matches.Firms.IsEmpty)
        {
            MatchesScreen.Show(_session.Screen(), new Phrases(words), firms, matches.Firms);
        }
    }
}
