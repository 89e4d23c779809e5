using System.Collections.Immutable;
using System.Text.Json;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Grading;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Loading;

/// <summary>Reads <c>.grading.json</c> files (绩效分级指标表读取).</summary>
/// <param name="facts">The facts of indicators.</param>
/// <param name="instruments">The instruments by id.</param>
/// <param name="industries">The industries by code.</param>
/// <param name="division">The place the rules are for; <c>null</c> where the manifest is what is wrong.</param>
/// <param name="isOwn">Whether a file was written for that place; shipped indicators that bind another are left out where a set extends them.</param>
/// <param name="withheld">Names whose own entries are wrong.</param>
/// <param name="faults">Takes what is wrong.</param>
internal sealed class GradingTableReader(
    FactCatalog facts,
    InstrumentBook instruments,
    IReadOnlyDictionary<string, Industry> industries,
    DivisionCode? division,
    Func<JsonFile, bool> isOwn,
    WithheldNames withheld,
    ICollection<Fault> faults
)
{
    private readonly Dictionary<string, string> _firstPlaces = new(StringComparer.Ordinal);
    private readonly BasisReader _grounds = new(instruments, faults);
    private readonly ExpressionReader _expressions = new(facts, NameKind.IndicatorFact, withheld, faults);

    /// <summary>The tables of some files; what is wrong is reported and left out.</summary>
    public IEnumerable<GradingTable> Read(IEnumerable<JsonFile> files) =>
        files
            .SelectMany(file => file.Entries("/tables").Select(entry => Table(file, entry.Item, entry.Path)))
            .OfType<GradingTable>()
            .Where(table => !table.Indicators.IsEmpty)
            .ToArray();

    private GradingTable? Table(JsonFile file, JsonElement item, string path)
    {
        var isSound = file.IsSoundBeside(path, "indicators");
        IsNew(item.TextOrNull("id"), file.Where(path));
        var code = item.TextOrNull("industry") ?? string.Empty;
        var industry = industries.GetValueOrDefault(code);
        if (industry is null && isSound && !withheld.MayBe(NameKind.Industry, code))
        {
            faults.Add(
                GradingFaults.UnknownIndustry(
                    file.Where($"{path}/industry"),
                    code,
                    NearestWord.To(code, industries.Keys)
                )
            );
        }

        // Told even where the table itself cannot be used: whoever mends the one sees the others.
        ImmutableArray<Indicator> indicators =
        [
            .. file.Entries($"{path}/indicators")
                .Select(entry => Indicator(file, entry.Item, entry.Path, industry))
                .OfType<Indicator>(),
        ];
        if (!isSound || industry is null)
        {
            return null;
        }

        return new GradingTable(
            item.Text("id"),
            file.Name,
            industry.Id,
            new(item.Text("zh"), item.Text("en")),
            Expression(file, item, "scope", path),
            item.IsTrue("active"),
            item.IsTrue("complete"),
            indicators,
            item.BilingualOrNull("note")!
        );
    }

    private Indicator? Indicator(JsonFile file, JsonElement item, string path, Industry? industry)
    {
        IsNew(item.TextOrNull("id"), file.Where(path));
        if (!file.IsSound(path))
        {
            return null;
        }

        var id = item.Text("id");
        var effective = PeriodReader.Period(
            item.GetProperty("effective"),
            file.Where($"{path}/effective"),
            faults
        );
        var ground = _grounds.Read(file, item, id, path, effective);
        if (division is { } own && ground?.Instrument.Binds is { } bound && !bound.Contains(own))
        {
            if (!isOwn(file))
            {
                return null;
            }

            faults.Add(
                GradingFaults.OtherDivision(
                    file.Where($"{path}/basis"),
                    ground.Instrument.Id,
                    bound.Text,
                    own.Text
                )
            );
        }

        var tests = Tests(file, item, path, industry);
        return effective is null || ground is null
            ? null
            : new Indicator(
                id,
                new(item.Text("zh"), item.Text("en")),
                Expression(file, item, "appliesWhen", path),
                Expression(file, item, "unreadWhen", path),
                effective.Value,
                ground,
                tests,
                item.BilingualOrNull("note")
            );
    }

    private ImmutableArray<GradeTest> Tests(JsonFile file, JsonElement item, string path, Industry? industry)
    {
        var tests = new SortedDictionary<PerformanceGrade, GradeTest>();
        foreach (var (test, i) in item.Items("grades").Select((test, i) => (test, i)))
        {
            var inside = $"{path}/grades/{i}";
            var word = test.Text("grade");
            if (
                !PerformanceGrades.TryParse(word, out var grade)
                || (industry is { Grades.IsEmpty: false } && !industry.Grades.Contains(grade))
            )
            {
                faults.Add(GradingFaults.NoSuchGrade(file.Where(inside), word, industry?.Id.Text ?? "?"));
            }
            else if (Test(file, test, inside) is { } condition && !tests.TryAdd(grade, new(grade, condition)))
            {
                faults.Add(GradingFaults.DoubleGrade(file.Where(inside), word));
            }
        }

        return [.. tests.Values];
    }

    /// <summary>An expression, limits, or both; all of them must hold.</summary>
    private Condition? Test(JsonFile file, JsonElement item, string path)
    {
        Condition?[] parts =
        [
            .. item.TextOrNull("when") is null
                ? Array.Empty<Condition?>()
                : [Expression(file, item, "when", path)],
            .. item.Items("limits").Select((limit, i) => Limit(file, limit, $"{path}/limits/{i}")),
        ];
        if (parts.Length == 0)
        {
            faults.Add(GradingFaults.AsksNothing(file.Where(path)));
        }

        return parts.Length == 0 || parts.Contains(null) ? null
            : parts.Length == 1 ? parts[0]
            : new AllOf(1, [.. parts.OfType<Condition>()]);
    }

    private Condition? Limit(JsonFile file, JsonElement item, string path)
    {
        var id = item.Text("fact");
        var where = file.Where(path);
        if (!facts.TryGet(id, out var fact) || fact.Type != FactType.Number)
        {
            if (!withheld.MayBe(NameKind.IndicatorFact, id))
            {
                var numbers = facts
                    .Facts.Where(known => known.Type == FactType.Number)
                    .Select(known => known.Id);
                faults.Add(GradingFaults.NoNumberFact(where, id, NearestWord.To(id, numbers)));
            }

            return null;
        }

        (string Name, NumberRelation Relation)[] bounds =
        [
            ("min", NumberRelation.GreaterOrEqual),
            ("above", NumberRelation.Greater),
            ("max", NumberRelation.LessOrEqual),
            ("below", NumberRelation.Less),
        ];
        Condition[] tests =
        [
            .. bounds
                .Where(bound => item.NumberOrNull(bound.Name) is not null)
                .Select(bound => new NumberTest(
                    1,
                    new FactTerm(1, id),
                    bound.Relation,
                    new ConstantTerm(1, (double)item.NumberOrNull(bound.Name)!.Value)
                )),
        ];
        if (tests.Length == 0)
        {
            faults.Add(GradingFaults.AsksNothing(where));
            return null;
        }

        if (item.TextOrNull("unit") is { } unit && unit != fact.Unit)
        {
            faults.Add(GradingFaults.OtherUnit(where, unit, id, fact.Unit ?? "1"));
        }

        return tests.Length == 1 ? tests[0] : new AllOf(1, [.. tests]);
    }

    private Condition? Expression(JsonFile file, JsonElement item, string name, string path) =>
        item.TextOrNull(name) is { } text ? _expressions.Read(file, $"{path}/{name}", text) : null;

    private void IsNew(string? id, string where)
    {
        if (id is not null && !_firstPlaces.TryAdd(id, where))
        {
            faults.Add(RuleFaults.RepeatedId(where, id, _firstPlaces[id]));
        }
    }
}
