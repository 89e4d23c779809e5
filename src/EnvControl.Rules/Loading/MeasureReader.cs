using System.Collections.Immutable;
using System.Text.Json;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Rules.Loading;

/// <summary>Reads the measures of a rule (措施读取) into types that cannot hold nonsense.</summary>
internal sealed class MeasureReader(
    JsonFile file,
    Func<string, string?> nearestProcess,
    ICollection<Fault> faults
)
{
    /// <summary>Everything that a measure of any action may say.</summary>
    public static ImmutableArray<string> Members { get; } =
    [
        "action",
        "process",
        "share",
        "base",
        "per",
        "count",
        "cap",
        "unit",
        "from",
        "to",
        "load",
        "parameter",
        "parameterZh",
        "min",
        "max",
        "pollutant",
        "limit",
        "barred",
        "barredZh",
        "effect",
    ];

    /// <summary>Reads a list of measures; a measure that is wrong is reported and left out.</summary>
    /// <param name="list">The measures, each with its place in the file.</param>
    public ImmutableArray<Measure> Read(IEnumerable<(JsonElement Item, string Path)> list)
    {
        var measures = ImmutableArray.CreateBuilder<Measure>();
        foreach (var (item, path) in list)
        {
            var where = file.Where(path);
            try
            {
                measures.Add(Of(item, where));
            }
            catch (EntryFaultException wrong)
            {
                faults.Add(RuleFaults.BadMeasure(where, item.TextOrNull("action") ?? "?", wrong.What));
            }
            catch (Exception odd)
                when (odd
                        is ArgumentException
                            or FormatException
                            or InvalidOperationException
                            or KeyNotFoundException
                )
            {
                faults.Add(
                    RuleFaults.BadMeasure(where, item.TextOrNull("action") ?? "?", EntryFaultException.NoForm)
                );
            }
        }

        return measures.ToImmutable();
    }

    private static Permille Required(JsonElement item, string name) =>
        EntryFaultException.Percent(item, name)
        ?? throw EntryFaultException.Of(
            $"没有写“{name}”（百分数，0至100）",
            $"'{name}' (percent, 0 to 100) is missing"
        );

    private static int Count(JsonElement item) =>
        item.NumberOrNull("count") is { } count and >= 0 and <= int.MaxValue
        && count == decimal.Truncate(count)
            ? (int)count
            : throw EntryFaultException.Missing("count");

    private static decimal Number(JsonElement item, string name) =>
        item.NumberOrNull(name) ?? throw EntryFaultException.Missing(name);

    private static string Text(JsonElement item, string name) =>
        item.TextOrNull(name) ?? throw EntryFaultException.Missing(name);

    private static LocalTime Hour(JsonElement item, string name) =>
        LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(Text(item, name)) is { Success: true } hour
            ? hour.Value
            : throw EntryFaultException.Of(
                $"“{name}”写的是“{Text(item, name)}”，应为 22:00 这样的时刻",
                $"'{name}' is '{Text(item, name)}', and must be an hour such as 22:00"
            );

    private static Bilingual? Detail(JsonElement item) =>
        item.TextOrNull("barred") is { } en ? new Bilingual(item.TextOrNull("barredZh") ?? en, en) : null;

    private static CurtailmentBase Base(JsonElement item) =>
        Text(item, "base") switch
        {
            "lowest-of-approved-permitted-actual" => CurtailmentBase.LowestOfApprovedPermittedActual,
            "actual-output" => CurtailmentBase.ActualOutput,
            "emission-base" => CurtailmentBase.EmissionBase,
            var other => throw EntryFaultException.Of(
                $"“{other}”不是限产的基数",
                $"'{other}' is no base of a curtailment"
            ),
        };

    private Measure Of(JsonElement item, string where)
    {
        var process = item.TextOrNull("process");
        if (process is not null && nearestProcess(process) is var nearest && nearest != process)
        {
            faults.Add(RuleFaults.UnknownProcess(where, process, nearest));
        }

        var action = Text(item, "action");
        var effect = EntryFaultException.Percent(item, "effect");
        if (ObligationKinds.TryParse(action, out var kind))
        {
            return new Obligation(kind, process, effect, Detail(item));
        }

        return action switch
        {
            "voluntary" => new VoluntaryReduction(),
            "shutdown" => new Shutdown(process),
            "curtailment" => new Curtailment(
                process,
                Required(item, "share"),
                Base(item),
                item.TextOrNull("per") == "plant"
            ),
            "lineStop" => new LineStop(process, Required(item, "share")),
            "stopUnits" => new StopUnits(process, Count(item)),
            "keepUnits" => new KeepUnits(process, Count(item)),
            "outputCap" => new OutputCap(process, Number(item, "cap"), Text(item, "unit")),
            "timeWindow" => new TimeWindow(process, Hour(item, "from"), Hour(item, "to")),
            "loadCap" when item.TextOrNull("from") == "list" => new ApprovedLoad(),
            "loadCap" => new LoadCap(process, Required(item, "load")),
            "processLimit" => new ProcessLimit(
                process,
                Parameter(item),
                item.NumberOrNull("min"),
                item.NumberOrNull("max"),
                Text(item, "unit"),
                effect
            ),
            "concentrationCap" => new ConcentrationCap(
                process,
                Text(item, "pollutant"),
                Number(item, "limit"),
                Text(item, "unit"),
                effect
            ),
            _ => throw EntryFaultException.Of($"没有名为“{action}”的措施", $"'{action}' is no action"),
        };
    }

    private static Bilingual Parameter(JsonElement item) =>
        item.BilingualOrNull("parameter")
        ?? new Bilingual(item.TextOrNull("parameterZh") ?? Text(item, "parameter"), Text(item, "parameter"));
}
