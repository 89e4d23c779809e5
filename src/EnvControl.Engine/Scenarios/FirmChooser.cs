using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Facts;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Engine.Scenarios;

/// <summary>Finds the firms and lines that a change is about (选取企业), always in the baseline.</summary>
internal sealed class FirmChooser
{
    private const int MostGuesses = 20;

    private readonly EmergencyReductionInventory _inventory;
    private readonly Lazy<FactRow[]> _rows;
    private readonly Dictionary<string, int> _byCode;
    private readonly ICollection<Fault> _faults;

    /// <summary>Prepares to look at a baseline on a day.</summary>
    public FirmChooser(
        RuleSet rules,
        EmergencyReductionInventory inventory,
        LocalDate on,
        ICollection<Fault> faults
    )
    {
        _inventory = inventory;
        _faults = faults;
        _byCode = Enumerable
            .Range(0, inventory.Enterprises.Count)
            .ToDictionary(inventory.Enterprises.CreditCodes.Text, firm => firm, StringComparer.Ordinal);
        _rows = new Lazy<FactRow[]>(() =>
        {
            var reader = new FactReader(rules.Facts, inventory, rules.Overlays.With(inventory.Overlays), on);
            // No choice may ask for the level, so that any will do.
            return
            [
                .. Enumerable
                    .Range(0, inventory.Lines.Count)
                    .Select(line => reader.Read(line, AlertLevel.Yellow, 0)),
            ];
        });
    }

    /// <summary>The row of a firm; reports a code that the inventory does not have and answers −1.</summary>
    public int FirmOf(string code, string where)
    {
        if (_byCode.TryGetValue(code, out var firm))
        {
            return firm;
        }

        // To look for what was meant takes a walk over all firms: a whole list of foreign codes is told without.
        var nearest = _faults.Count < MostGuesses ? NearestWord.To(code, _byCode.Keys) : null;
        _faults.Add(ScenarioFaults.UnknownFirm(where, code, nearest));
        return -1;
    }

    /// <summary>The rows of a firm's lines.</summary>
    public IEnumerable<int> LinesOf(int firm)
    {
        var (start, length) = _inventory.Lines.LinesOf(firm).GetOffsetAndLength(_inventory.Lines.Count);
        return Enumerable.Range(start, length);
    }

    /// <summary>Whom a choice comes to; faults are reported and left out.</summary>
    public Chosen Choose(FirmChoice choice) => choice.IsByCode ? ByCode(choice) : ByCondition(choice);

    private Chosen ByCode(FirmChoice choice)
    {
        int[] firms =
        [
            .. choice.Codes.Select(code => FirmOf(code, choice.Where)).Where(firm => firm >= 0).Distinct(),
        ];
        var lines = ImmutableArray.CreateBuilder<int>();
        foreach (var firm in firms)
        {
            int[] own =
            [
                .. LinesOf(firm)
                    .Where(line => choice.Line is null || _inventory.Lines.Names.Text(line) == choice.Line),
            ];
            if (own.Length == 0)
            {
                _faults.Add(
                    ScenarioFaults.UnknownLine(
                        choice.Where,
                        _inventory.Enterprises.CreditCodes.Text(firm),
                        choice.Line!,
                        LinesOf(firm).Select(_inventory.Lines.Names.Text)
                    )
                );
            }

            lines.AddRange(own);
        }

        return new Chosen([.. firms], lines.ToImmutable(), [], [], []);
    }

    private Chosen ByCondition(FirmChoice choice)
    {
        var open = ImmutableArray.CreateBuilder<int>();
        var fitting = new List<(int Firm, ImmutableArray<int> Lines)>();
        for (var firm = 0; firm < _inventory.Enterprises.Count; firm++)
        {
            var lines = LinesOf(firm).ToLookup(line => Fits(choice.Condition, line));
            if (lines[Truth.Yes].Any())
            {
                fitting.Add((firm, [.. lines[Truth.Yes]]));
            }
            else if (lines[Truth.Unknown].Any())
            {
                open.Add(firm);
            }
        }

        return choice.Ranking is { } ranking
            ? Ranked(fitting, ranking, open.ToImmutable())
            : new Chosen(
                [.. fitting.Select(fit => fit.Firm)],
                [.. fitting.SelectMany(fit => fit.Lines)],
                open.ToImmutable(),
                [],
                []
            );
    }

    private Truth Fits(Condition? condition, int line) =>
        condition is null ? Truth.Yes : ConditionEvaluator.Evaluate(condition, id => _rows.Value[line][id]);

    private Chosen Ranked(
        List<(int Firm, ImmutableArray<int> Lines)> fitting,
        Ranking ranking,
        ImmutableArray<int> open
    )
    {
        var measured = fitting
            .Select(fit => (fit.Firm, fit.Lines, Number: NumberOf(ranking.Fact, fit.Firm, fit.Lines)))
            .ToArray();
        var ranked = measured
            .Where(fit => fit.Number is not null)
            .OrderBy(fit => ranking.IsSmallestFirst ? fit.Number : -fit.Number)
            .ThenBy(fit => _inventory.Enterprises.CreditCodes.Text(fit.Firm), StringComparer.Ordinal)
            .ToArray();
        var taken = ranked.Take(ranking.Count).ToArray();
        return new Chosen(
            [.. taken.Select(fit => fit.Firm)],
            [.. taken.SelectMany(fit => fit.Lines)],
            open,
            [.. measured.Where(fit => fit.Number is null).Select(fit => fit.Firm)],
            [
                .. ranked
                    .Skip(ranking.Count)
                    .TakeWhile(fit => taken.Length > 0 && fit.Number == taken[^1].Number)
                    .Select(fit => fit.Firm),
            ]
        );
    }

    /// <summary>A firm's number; a line's number is added up, and missing as soon as one line lacks it.</summary>
    private decimal? NumberOf(string factId, int firm, ImmutableArray<int> lines)
    {
        if (_inventory.Enterprises.Facts[factId].Table == FactTable.Enterprise)
        {
            var value = _inventory.Enterprises[factId][firm];
            return value.IsMissing ? null : (decimal)value.Number;
        }

        var sum = 0m;
        foreach (var line in lines)
        {
            if (_inventory.Lines[factId][line] is not { IsMissing: false } value)
            {
                return null;
            }

            sum += (decimal)value.Number;
        }

        return sum;
    }
}
