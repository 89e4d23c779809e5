using System.Collections.Immutable;
using EnvControl.Application.Explanations;
using EnvControl.Domain.Amounts;

namespace EnvControl.Cli.Screens;

/// <summary>Shows why a firm must do what it must, and why not something else (判定说明屏幕).</summary>
/// <param name="screen">Where.</param>
/// <param name="phrases">In which words.</param>
internal sealed class ExplanationScreen(Screen screen, Phrases phrases)
{
    private const int NameWidth = 11;
    private readonly FirmScreen _firm = new(screen, phrases);
    private readonly LineEntries _entries = new(phrases);
    private readonly PlanEntries _plans = new(phrases);

    /// <summary>Shows an explanation.</summary>
    public void Show(DecisionExplanation explanation)
    {
        _firm.Header(explanation.Answer);
        screen.Blank();
        screen.LevelHeading(
            explanation.Firm.Level,
            $"{phrases.Words.Level(explanation.Firm.Level)}  {_firm.Class(explanation.Firm)}"
        );
        foreach (
            var group in explanation
                .Lines.Select(line =>
                    (
                        Line: line,
                        Decided: _entries.Decided(line.Decision),
                        Filed: _plans.Line(line.Plan),
                        NotApplied: _entries.NotApplied(line)
                    )
                )
                // Twin lines are explained once: nobody reads the same page for each of twenty furnaces.
                .GroupBy(
                    told => string.Join('\n', [.. told.Decided, .. told.Filed, .. told.NotApplied]),
                    StringComparer.Ordinal
                )
        )
        {
            var lines = group.Select(told => told.Line).ToArray();
            screen.Blank();
            screen.Heading(
                phrases.Say("生产线 ", "Line ") + phrases.List(lines.Select(line => Name(explanation, line)))
            );
            Entries(group.First().Decided);
            Saved(explanation, lines);
            Entries(group.First().Filed);
            Entries(group.First().NotApplied);
        }

        ToSend(explanation);
    }

    private string Name(DecisionExplanation explanation, LineExplanation line) =>
        _firm.LineName(explanation.Answer.Table.Inventory, line.Decision.Line);

    private void Entries(IEnumerable<(string Name, string Text)> entries)
    {
        foreach (var (name, text) in entries)
        {
            Entry(name, text);
        }
    }

    private void Saved(DecisionExplanation explanation, LineExplanation[] lines)
    {
        // Twins are decided alike: all of them have measures, or none.
        if (lines[0].Decision is not { UnknownDuty.IsEmpty: true, Duties.IsEmpty: false })
        {
            return;
        }

        Entry(
            phrases.Say("减排kg/d", "Saves kg/d"),
            string.Join(
                '\n',
                lines.Select(line =>
                    (lines.Length == 1 ? string.Empty : Name(explanation, line) + phrases.Say("：", ": "))
                    + string.Join(
                        phrases.Say("；", "; "),
                        Pollutants.All.Select(p =>
                            $"{phrases.Words.Pollutant(p)} {phrases.Saved(line.Decision.Saving, p)}"
                        )
                    )
                )
            )
        );
    }

    private void ToSend(DecisionExplanation explanation)
    {
        ImmutableArray<string> missing = [.. explanation.Firm.Unknown];
        if (missing.IsEmpty)
        {
            return;
        }

        screen.Blank();
        screen.Heading(phrases.Say("请补报以下信息", "Please send"));
        var facts = explanation.Answer.Table.RuleSet.Facts;
        foreach (var id in missing)
        {
            screen.Text(
                facts.TryGet(id, out var fact) ? phrases.WhatToSend(fact) : phrases.Words.Fact(id),
                2
            );
        }
    }

    private void Entry(string name, string text) => screen.Entry(name, text, NameWidth, 2);
}
