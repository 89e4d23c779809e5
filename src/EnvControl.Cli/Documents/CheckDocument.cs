using System.Text.Json.Nodes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Rules.Checks;
using EnvControl.Rules.Loading;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Cli.Documents;

/// <summary>What the check of the rules found, as JSON (规则检查结果).</summary>
internal static class CheckDocument
{
    /// <summary>The document.</summary>
    public static JsonObject Of(FolderReport folder)
    {
        var report = folder.Own;
        return new JsonObject
        {
            ["faults"] = JsonOutput.Items(
                report.Findings.Concat(folder.Examples.SelectMany(example => example.Report.Findings)),
                Item
            ),
            ["accepted"] = Accepted(report.Accepted),
            ["acceptedFindings"] = report.Accepted.Sum(entry => entry.Findings),
            ["walked"] = Walked(report),
            ["ruleSet"] = report.Rules.Id,
            ["rules"] = report.Rules.Rules.Length,
            ["classificationRules"] = report.Rules.Classification.Length,
            ["orders"] = report.Rules.Orders.Length,
            ["facts"] = report.Rules.Facts.Count,
            ["instruments"] = report.Rules.CitedInstruments.Count(),
            ["examples"] = folder.Examples.Length,
            ["exampleSets"] = JsonOutput.Items(
                folder.Examples,
                example => new JsonObject
                {
                    ["name"] = example.Name,
                    ["findings"] = example.Report.Findings.Length,
                    ["accepted"] = Accepted(
                        example.Report.Accepted.Where(entry => entry.Entry.Where.StartsWith('+'))
                    ),
                    ["walked"] = Walked(example.Report),
                    ["ruleSet"] = example.Report.Rules.Id,
                }
            ),
        };
    }

    /// <summary>What keeps rules from being loaded, each with a firm that it concerns.</summary>
    public static JsonObject Of(IEnumerable<FaultyEntry> entries) =>
        new() { ["faults"] = JsonOutput.Items(entries, entry => Item(entry.Fault, entry.Firm)) };

    private static JsonArray Accepted(IEnumerable<AcceptedCount> entries) =>
        JsonOutput.Items(
            entries,
            entry => new JsonObject
            {
                ["code"] = entry.Entry.Code,
                ["where"] = entry.Entry.Where.TrimStart('+'),
                ["findings"] = entry.Findings,
                ["cells"] = entry.Cells,
                ["reason"] = FaultDocument.Words(entry.Entry.Reason),
            }
        );

    private static JsonObject Walked(CheckReport report) =>
        new()
        {
            ["cells"] = report.Cells,
            ["lawCells"] = report.LawCells,
            ["segments"] = report.Segments,
            ["dates"] = report.Dates,
        };

    private static JsonObject Item(Finding finding)
    {
        var item = Item(finding.Fault, finding.Firm);
        var subject = finding.Subject;
        item["rules"] = JsonOutput.Texts(subject.Rules);
        item["industries"] = JsonOutput.Texts(subject.Industries);
        item["processes"] = JsonOutput.Texts(subject.Processes);
        item["grades"] = JsonOutput.Texts(subject.Grades);
        item["levels"] = JsonOutput.Texts(subject.Levels);
        item["from"] = Day(subject.From);
        item["to"] = Day(subject.To);
        item["cells"] = subject.Cells;
        return item;
    }

    private static JsonObject Item(Fault fault, ConcreteFirm? firm)
    {
        var item = (JsonObject)FaultDocument.Items([fault])[0]!.DeepClone();
        item["firm"] = firm is null ? null : Firm(firm);
        return item;
    }

    /// <summary>The firm in the form of a case: day, hours, facts.</summary>
    private static JsonObject Firm(ConcreteFirm firm)
    {
        var facts = new JsonObject();
        foreach (var (id, value) in firm.Facts)
        {
            facts[id] = value.Kind switch
            {
                FactKind.Flag => value.Flag,
                FactKind.Number => value.Number,
                _ => value.ToString().TrimStart('\u0001'),
            };
        }

        return new JsonObject
        {
            ["on"] = Day(firm.On),
            ["elapsed"] = firm.ElapsedHours,
            ["facts"] = facts,
        };
    }

    private static string? Day(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : null;
}
