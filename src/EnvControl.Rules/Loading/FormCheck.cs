using System.Text.Json;
using EnvControl.Domain.Faults;

namespace EnvControl.Rules.Loading;

/// <summary>Holds every file of a rule set against the schema of its kind (逐文件格式检查), and notes what cannot be read of it.</summary>
/// <param name="files">The files.</param>
/// <param name="schemas">The schemas.</param>
/// <param name="faults">Takes what is wrong.</param>
internal sealed class FormCheck(RuleFiles files, SchemaCheck schemas, ICollection<Fault> faults)
{
    private const string Manifest = "rules.json";

    private static readonly (string Name, string Schema, bool IsNeeded)[] RootFiles =
    [
        (Manifest, "rules", true),
        ("facts.json", "facts", true),
        ("processes.json", "processes", true),
        ("industries.json", "industries", true),
        ("divisions.json", "divisions", true),
        ("limits.json", "limits", true),
        ("targets.json", "targets", true),
        ("classification.json", "workflow", true),
        ("grading.json", "grading", false),
        ("thresholds.json", "thresholds", false),
        ("coverage.json", "coverage", false),
        ("indicators.json", "indicators", false),
        (MeasureWordsReader.File, "measure-words", false),
    ];

    private static readonly (Func<string, bool> IsMeant, string Schema)[] Kinds =
    [
        (FileKinds.IsGrading, "grading-table"),
        (FileKinds.IsInstruments, "instruments"),
        (FileKinds.IsList, "list"),
        (FileKinds.IsWorkflow, "workflow"),
    ];

    /// <summary>Checks them; what does not fit is noted in its file, and what names may be hidden by it is the answer.</summary>
    /// <remarks>Control orders are held against their schema after they are read: their reader says more.</remarks>
    public WithheldNames Check()
    {
        var withheld = new WithheldNames();
        foreach (var name in files.Unread.Select(RuleFiles.Bare))
        {
            Withhold(name, withheld);
        }

        foreach (var (name, schema, isNeeded) in RootFiles)
        {
            foreach (var file in files.Named(name))
            {
                Fit(file, schema, withheld);
            }

            if (isNeeded && !files.Has(name))
            {
                Withhold(name, withheld);
                if (!IsHalfKnown)
                {
                    faults.Add(RuleFaults.MissingFile(name));
                }
            }
        }

        if (IsHalfKnown)
        {
            Withhold(Manifest, withheld);
        }

        foreach (var (isMeant, schema) in Kinds)
        {
            foreach (var file in files.Where(isMeant))
            {
                Fit(file, schema, withheld);
            }
        }

        return withheld;
    }

    /// <summary>Whether the manifest is wrong, so that nobody knows whether further rules stand behind these.</summary>
    private bool IsHalfKnown =>
        !files.IsExtended
        && files.Has(Manifest)
        && !files.Named(Manifest).Any(manifest => manifest.IsSound(string.Empty));

    private void Fit(JsonFile file, string schema, WithheldNames withheld)
    {
        // A list that is not where it should be hides all its names; an entry that is wrong hides its own, which its reader notes.
        if (!schemas.Fits(file, schema, faults) && EntriesOf(file) is { } entries && !entries.Any())
        {
            Withhold(RuleFiles.Bare(file), withheld);
        }
    }

    private static IEnumerable<(JsonElement Item, string Path)>? EntriesOf(JsonFile file) =>
        RuleFiles.Bare(file) switch
        {
            "facts.json" => file.Entries("/facts"),
            "indicators.json" => file.Entries("/indicators"),
            "processes.json" => file.Entries("/processes"),
            "industries.json" => file.Entries("/industries"),
            "divisions.json" => file.Entries("/divisions"),
            var name when FileKinds.IsInstruments(name) => file.Entries("/instruments"),
            var name when FileKinds.IsWorkflow(name) => file.Rules(),
            _ => null,
        };

    private static void Withhold(string name, WithheldNames withheld)
    {
        NameKind[] kinds = name switch
        {
            Manifest => Enum.GetValues<NameKind>(),
            "facts.json" => [NameKind.Fact],
            "indicators.json" => [NameKind.IndicatorFact],
            "processes.json" => [NameKind.Process],
            "industries.json" => [NameKind.Industry],
            "divisions.json" => [NameKind.Division],
            _ when FileKinds.IsInstruments(name) => [NameKind.Instrument],
            _ when FileKinds.IsOrder(name) => [NameKind.Order],
            _ when FileKinds.IsWorkflow(name) => [NameKind.Rule],
            _ => [],
        };
        foreach (var kind in kinds)
        {
            withheld.AddAny(kind);
        }
    }
}
