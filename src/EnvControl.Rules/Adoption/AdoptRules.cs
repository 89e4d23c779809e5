using System.Collections.Immutable;
using System.Text.Json.Nodes;
using EnvControl.Domain.Faults;
using EnvControl.Engine.Evaluation;
using EnvControl.Rules.Cases;
using EnvControl.Rules.Cells;
using EnvControl.Rules.Checks;
using EnvControl.Rules.Loading;
using NodaTime;

namespace EnvControl.Rules.Adoption;

/// <summary>Turns assumed figures into adopted ones (认定假设): rules of one's own folder that take the place of assumed rules from the day of a document on.</summary>
/// <remarks>Shipped files are never edited. Everything is tried beside the folder first; what the check finds keeps it from being written.</remarks>
public static class AdoptRules
{
    /// <summary>Adopts.</summary>
    /// <param name="shipped">The folder that travels with the program.</param>
    /// <param name="order">What is adopted, by which document.</param>
    /// <param name="progress">Told how far the check has come; may be <c>null</c>.</param>
    /// <exception cref="FaultException">The order is wrong, or the folder; all faults at once, and nothing is written.</exception>
    public static AdoptionResult Run(
        string shipped,
        AdoptionOrder order,
        IProgress<CheckProgress>? progress = null
    )
    {
        var schemas = Path.Combine(shipped, "schema");
        var entries = AdoptionFile.Read(order.File, schemas);
        var isNew =
            !Directory.Exists(order.Folder) || !Directory.EnumerateFileSystemEntries(order.Folder).Any();
        var (set, files) = RuleSetLoader.Open(shipped, isNew ? null : order.Folder);
        if (!isNew && !files.IsExtended)
        {
            throw new FaultException([AdoptionFaults.NotExtending(order.Folder)]);
        }

        var rules = new CheckedRules(set, files);
        var faults = new List<Fault>();
        var (pages, folder, adopted) = Write(rules, files, entries, order, isNew, faults);
        if (faults.Count > 0)
        {
            throw new FaultException(faults);
        }

        var trial = Directory.CreateTempSubdirectory("envcontrol-adopt-").FullName;
        try
        {
            return Try(shipped, order, isNew, rules, pages, folder, adopted, trial, progress);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new FaultException([AdoptionFaults.NotWritten(order.Folder, Cause.Of(wrong))]);
        }
        finally
        {
            Directory.Delete(trial, recursive: true);
        }
    }

    private static (
        AdoptionPages,
        AdoptionFolder,
        ImmutableArray<(AdoptionPick Pick, AdoptedRule Rule)>
    ) Write(
        CheckedRules rules,
        RuleFiles files,
        ImmutableArray<AdoptionEntry> entries,
        AdoptionOrder order,
        bool isNew,
        List<Fault> faults
    )
    {
        var reach = new AdoptionReach(rules, order.On);
        var picks = new AdoptionPicks(rules, reach, order.On, faults).Of(entries);
        string[] authorities =
        [
            .. picks
                .Select(pick => AdoptionFolder.AuthorityOf(files, pick.Rule.Ground.Instrument))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];
        if (authorities.Length > 1)
        {
            faults.Add(AdoptionFaults.SeveralAuthorities(string.Join('、', authorities)));
        }

        var folder = AdoptionFolder.Of(order, authorities.FirstOrDefault() ?? "own");
        var pages = new AdoptionPages(order, folder);
        var place = Path.Combine(order.Folder, folder.Path);
        if (Directory.Exists(place))
        {
            faults.Add(AdoptionFaults.AlreadyThere(place, order.Document));
        }

        if (faults.Count > 0)
        {
            return (pages, folder, []);
        }

        faults.AddRange(AdoptionLosses.Of(rules, picks, order.On));
        var writing = new AdoptionWriting(rules, files, reach, picks, folder, order.On, faults);
        var adopted = ImmutableArray.CreateBuilder<(AdoptionPick, AdoptedRule)>();
        var (figures, classes) = (new List<JsonObject>(), new List<JsonObject>());
        foreach (var pick in picks)
        {
            if (writing.Of(pick) is { } written)
            {
                (pick.IsClass ? classes : figures).Add(written.Rule);
                adopted.Add(
                    (
                        pick,
                        new AdoptedRule(
                            pick.NameUnder(folder.Slug),
                            pick.Rule.Name,
                            pick.Industry,
                            written.IsChanged,
                            written.Text,
                            0
                        )
                    )
                );
            }
        }

        if (isNew)
        {
            pages.Manifest();
        }

        pages.Instrument(picks.Select(pick => pick.Rule));
        pages.Rules(figures);
        pages.Classes(classes);
        foreach (var (file, rule, overridden) in writing.Notes)
        {
            pages.Overridden(file, rule, overridden);
        }

        return (pages, folder, adopted.ToImmutable());
    }

    private static AdoptionResult Try(
        string shipped,
        AdoptionOrder order,
        bool isNew,
        CheckedRules before,
        AdoptionPages pages,
        AdoptionFolder folder,
        ImmutableArray<(AdoptionPick Pick, AdoptedRule Rule)> adopted,
        string trial,
        IProgress<CheckProgress>? progress
    )
    {
        if (!isNew)
        {
            Copy(order.Folder, trial);
        }

        Put(pages.Files, trial);
        var report = RuleSetCheck.Run(shipped, trial, progress);
        if (!report.Findings.IsEmpty)
        {
            return new AdoptionResult([.. adopted.Select(one => one.Rule)], report, [], []);
        }

        var (after, afterFiles) = RuleSetLoader.Open(shipped, trial);
        var cases = new AdoptionCases(before, new CheckedRules(after, afterFiles), order.On);
        var schemas = Path.Combine(shipped, "schema");
        var known = cases.Known(
            CaseFile.ReadAll(shipped, schemas).Concat(isNew ? [] : CaseFile.ReadAll(order.Folder, schemas))
        );
        var made = adopted
            .Select(one => (one.Pick, one.Rule, Cases: cases.Of(one.Pick, one.Rule.Name, known)))
            .ToArray();
        pages.Cases(
            [.. made.Where(one => !one.Pick.IsClass).SelectMany(one => one.Cases)],
            [.. made.Where(one => one.Pick.IsClass).SelectMany(one => one.Cases)]
        );
        Put(pages.Files, trial);
        State(shipped, trial, pages, order.On);
        // What is written must be read again: a case that does not fit its schema would only be found at the next test.
        _ = CaseFile.ReadAll(trial, schemas);
        Put(pages.Files, order.Folder);
        return new AdoptionResult(
            [.. made.Select(one => one.Rule with { Cases = one.Cases.Length })],
            report,
            [.. made.Where(one => one.Cases.IsEmpty).Select(one => AdoptionFaults.NoCase(one.Rule.Name))],
            [
                .. pages
                    .Files.Keys.OrderBy(name => !name.StartsWith(folder.Path, StringComparison.Ordinal))
                    .ThenBy(name => name, StringComparer.Ordinal),
            ]
        );
    }

    /// <summary>States the cells that the adopted rules decide; tables of earlier documents that say otherwise end on the day.</summary>
    private static void State(string shipped, string trial, AdoptionPages pages, LocalDate on)
    {
        var ended = Cells(shipped, trial)
            .Failed.Where(failed => failed.On >= on && failed.Statement.Effective.From < on)
            .Select(failed => failed.Statement.Table)
            .Distinct()
            .ToArray();
        foreach (var (file, index) in ended)
        {
            pages.Ended(file, index);
        }

        Put(pages.Files, trial);
        if (Cells(shipped, trial).Undrafted is { IsEmpty: false } cells)
        {
            pages.Cells(CellDraft.Page(cells));
            Put(pages.Files, trial);
            _ = Cells(shipped, trial);
        }
    }

    private static CellReport Cells(string shipped, string folder) =>
        CellTest.Run(shipped, folder, rules => new ColumnarEngine(rules));

    private static void Copy(string from, string to)
    {
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }

    /// <summary>Writes every file beside its place first, so that a full disk leaves the folder as it was.</summary>
    private static void Put(IReadOnlyDictionary<string, string> files, string folder)
    {
        const string Beside = ".new";
        foreach (var (name, text) in files)
        {
            var target = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target + Beside, text);
        }

        foreach (var name in files.Keys)
        {
            var target = Path.Combine(folder, name);
            File.Move(target + Beside, target, overwrite: true);
        }
    }
}
