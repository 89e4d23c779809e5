using System.Globalization;
using EnvControl.Application.Text;
using EnvControl.Application.WhatIf.Results;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.City;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Scenarios;

namespace EnvControl.Files.Writing;

/// <summary>Writes the tables of a scenario beside its baseline as csv (情景对比表输出): side A, side B, B minus A; an amount that lies between bounds has both.</summary>
public static class ComparisonCsv
{
    private static readonly string[] Amounts =
    [
        "a_kg_d_least",
        "a_kg_d_most",
        "b_kg_d_least",
        "b_kg_d_most",
        "change_kg_d_least",
        "change_kg_d_most",
    ];

    /// <summary>Writes a table by its name: <c>industries</c>, <c>divisions</c>, <c>firms</c>, or else pollutants.</summary>
    public static void Write(string name, Stream stream, ComparisonSheet sheet, Wording words)
    {
        switch (name)
        {
            case "industries":
                Groups(stream, sheet, "industry", level => level.Industries, words.Industry);
                break;
            case "divisions":
                Groups(stream, sheet, "division_code", level => level.Divisions, words.Division);
                break;
            case "firms":
                Firms(stream, sheet, words);
                break;
            default:
                Pollutants(stream, sheet);
                break;
        }
    }

    /// <summary>Pollutant by level.</summary>
    private static void Pollutants(Stream stream, ComparisonSheet sheet)
    {
        using var csv = new CsvTextWriter(
            stream,
            [
                "level",
                "pollutant",
                .. Amounts,
                "target_percent",
                "a_share_least",
                "b_share_least",
                "points_least",
                "points_most",
                "a_target",
                "b_target",
                "assumed_share",
            ]
        );
        foreach (var level in sheet.Levels)
        {
            foreach (var row in level.Pollutants)
            {
                csv.Cell(level.Level.Spell());
                csv.Cell(row.Pollutant.Spell());
                Amount(csv, row.Amount);
                csv.Cell(Number(row.A.TargetPercent));
                csv.Cell(Number(row.A.ShareLeast));
                csv.Cell(Number(row.B.ShareLeast));
                csv.Cell(Number(row.PointsLeast));
                csv.Cell(Number(row.PointsMost));
                csv.Cell(Met(row.A.Outcome));
                csv.Cell(Met(row.B.Outcome));
                csv.Cell(Number(row.AssumedShare));
                csv.EndRow();
            }
        }
    }

    /// <summary>Firms that differ, by level.</summary>
    private static void Firms(Stream stream, ComparisonSheet sheet, Wording words)
    {
        using var csv = new CsvTextWriter(
            stream,
            [
                "level",
                "credit_code",
                "name",
                "division",
                "class_a",
                "class_b",
                "rules_a",
                "rules_b",
                .. Domain.Amounts.Pollutants.All.SelectMany(p =>
                    Amounts.Select(name => $"{p.Spell()}_{name}")
                ),
                "provenance",
            ]
        );
        foreach (var level in sheet.Levels)
        {
            foreach (var firm in level.Firms)
            {
                csv.Cell(level.Level.Spell());
                csv.Cell(firm.CreditCode);
                csv.Cell(CellGuard.Text(firm.Name));
                csv.Cell(CellGuard.Text(words.Division(firm.Division)));
                csv.Cell(Class(firm.A));
                csv.Cell(Class(firm.B));
                csv.Cell(CellGuard.Text(Rules(firm.A)));
                csv.Cell(CellGuard.Text(Rules(firm.B)));
                foreach (var amount in firm.Amounts)
                {
                    Amount(csv, amount);
                }

                csv.Cell(firm.Trust.Spell());
                csv.EndRow();
            }
        }
    }

    private static void Groups(
        Stream stream,
        ComparisonSheet sheet,
        string key,
        Func<ComparedLevel, IEnumerable<ComparedGroup>> groupsOf,
        Func<string, string> nameOf
    )
    {
        using var csv = new CsvTextWriter(
            stream,
            ["level", key, "name", "pollutant", .. Amounts, "firms_differing", "firms_open"]
        );
        foreach (var level in sheet.Levels)
        {
            foreach (var group in groupsOf(level))
            {
                foreach (var pollutant in Domain.Amounts.Pollutants.All)
                {
                    csv.Cell(level.Level.Spell());
                    csv.Cell(CellGuard.Text(group.Key));
                    csv.Cell(CellGuard.Text(nameOf(group.Key)));
                    csv.Cell(pollutant.Spell());
                    Amount(csv, group[pollutant]);
                    csv.Cell(Number(group.Firms));
                    csv.Cell(Number(group.Open));
                    csv.EndRow();
                }
            }
        }
    }

    /// <summary>Six cells; empty where an amount is not known.</summary>
    private static void Amount(CsvTextWriter csv, ComparedAmount amount)
    {
        foreach (var range in (AmountRange?[])[amount.A, amount.B, amount.Change])
        {
            csv.Cell(range is { } least ? Figures.Text(least.Least) : string.Empty);
            csv.Cell(range is { } most ? Figures.Text(most.Most) : string.Empty);
        }
    }

    private static string Number(decimal? number) =>
        number is { } known
            ? Math.Round(known, 6, MidpointRounding.ToEven).ToString("0.######", CultureInfo.InvariantCulture)
            : string.Empty;

    private static string Met(TargetOutcome outcome) =>
        outcome switch
        {
            TargetOutcome.Met => "met",
            TargetOutcome.NotMet => "notMet",
            _ => "unknown",
        };

    private static string Class(FirmDecision? firm) =>
        firm is null ? "closed" : firm.Class?.Spell() ?? string.Empty;

    private static string Rules(FirmDecision? firm) =>
        firm is null ? string.Empty : string.Join(';', firm.Rules);
}
