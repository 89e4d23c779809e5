using System.Collections.Immutable;
using EnvControl.Application.Samples;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Loading;
using NodaTime;

namespace EnvControl.Benchmarks;

/// <summary>The city that all rivals decide: firms of the sample city with one line each, every fact known and no figures of their own.</summary>
/// <remarks>
/// Missing facts, capacities, stop orders and lists are left out because the rivals would have to be taught them first: what is
/// timed is what each of them is made for. Our engine decides the full sample city, with all of these, in a row of its own.
/// </remarks>
public static class PlainCity
{
    public static readonly LocalDate Day = new(2020, 12, 1);

    public static RuleSet Rules { get; } = RuleSetLoader.Load(Folder("rules"));

    public static SampleProfile Profile { get; } = SampleProfile.Load(SampleProfile.ShippedPath);

    /// <summary>A folder of the repository.</summary>
    public static string Folder(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "EnvControl.sln")))
        {
            folder =
                folder.Parent
                ?? throw new InvalidOperationException("No EnvControl.sln above the benchmarks.");
        }

        return Path.Combine(folder.FullName, name);
    }

    /// <summary>The full sample city.</summary>
    public static EmergencyReductionInventory Full(int firms = 3_940) =>
        SampleInventory.Build(Profile, firms, 2020, Rules);

    /// <summary>So many plain firms; above some thousands the same firms come again and again.</summary>
    public static EmergencyReductionInventory Of(int firms)
    {
        var source = Full(6_000);
        var plain = Plain(source);
        var builder = new EnterpriseTableBuilder(source.Enterprises.Facts);
        for (var i = 0; i < firms; i++)
        {
            var firm = plain[i % plain.Length];
            builder.Add(fact => source.Enterprises[fact.Id][firm], source.Enterprises.StandingsOf(firm));
        }

        var enterprises = builder.Build();
        return source with
        {
            Enterprises = enterprises,
            Lines = new LineTableBuilder(enterprises).Build(),
            Sources = null,
            Overlays = new Domain.Overlays.OverlayBook([]),
        };
    }

    private static ImmutableArray<int> Plain(EmergencyReductionInventory source)
    {
        using var city = new ColumnarEngine(Rules).Prepare(source, Day);
        var listed = source
            .Overlays.Entries.Select(entry => entry.Firm.Text)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Enumerable
                .Range(0, source.Enterprises.Count)
                .Where(firm =>
                {
                    var (start, length) = source.Lines.LinesOf(firm).GetOffsetAndLength(source.Lines.Count);
                    return length == 1
                        && source.Lines.Processes.Text(start) == FactIds.WholePlant
                        && !listed.Contains(source.Enterprises.CreditCodes.Text(firm))
                        && city.Evaluation.City.RecordAt[city.PositionOf(start)] is null
                        && IsComplete(source, firm);
                }),
        ];
    }

    private static bool IsComplete(EmergencyReductionInventory source, int firm) =>
        new[] { "suspended", "longIdle", "leading", "advanced" }.All(id =>
            !source.Enterprises[id][firm].IsMissing
        ) && source.Enterprises.StandingsOf(firm)[0].Grade is not null;
}
