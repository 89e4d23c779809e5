using System.Collections.Immutable;
using System.Text.Json;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Grading;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Loading;

/// <summary>Reads <c>.grading.json</c> files (绩效分级指标表读取).</summary>
/// <param name="facts">The facts of indicators.</param>
/// <param name="instruments">The instruments by id.</param>
/// <param name="industries">The industries by code.</param>
/// <param name="division">The place the rules are for.</param>
/// <param name="isOwn">Whether a file was written for that place; shipped indicators that bind another are left out where a set extends them.</param>
/// <param name="faults">Takes what is wrong.</param>
internal sealed class GradingTableReader(
    FactCatalog facts,
    IReadOnlyDictionary<string, Instrument> instruments,
    IReadOnlyDictionary<string, Industry> industries,
    DivisionCode division,
    Func<JsonFile, bool> isOwn,
    ICollection<Fault> faults
)
{
    private readonly Dictionary<string, string> _firstPlaces = new(StringComparer.Ordinal);
    private readonly BasisReader _grounds = new(instruments, faults);

    /// <summary>The tables of some files; what is wrong is reported and left out.</summary>
    public IEnumerable<GradingTable> Read(IEnumerable<JsonFile> files) =>
        files
            .SelectMany(file =>
                file.Root.Items("tables").Select((item, i) => Table(file, item, $"/tables/{i}"))
            )
            .OfType<GradingTable>()
            .Where(table => !table.Indicators.IsEmpty)
            .ToArray();

    private GradingTable? Table(JsonFile file, JsonElement item, string path)
    {
        IsNew(item.Text("id"), file.Where(path));
        var code = item.Text("industry");
        if (!industries.TryGetValue(code, out var industry))
        {
            faults.Add(
                GradingFaults.UnknownIndustry(
                    file.Where($"{path}/industry"),
                    code,
                    NearestWord.To(code, industries.Keys)
                )
            );
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
            [
                .. item.Items("indicators")
                    .Select((one, i) => Indicator(file, one, $"{path}/indicators/{i}", industry))
                    .OfType<Indicator>(),
            ],
            item.BilingualOrNull("note")!
        );
    }

    private Indicator? Indicator(JsonFile file, JsonElement item, string path, Industry industry)
    {
        var id = item.Text("id");
        IsNew(id, file.Where(path));
        var effective = PeriodReader.Period(
            item.GetProperty("effective"),
            file.Where($"{path}/effective"),
            faults
        );
        var ground = _grounds.Read(file, item, id, path, effective);
        if (ground?.Instrument.Binds is { } bound && !bound.Contains(division))
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
                    division.Text
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

    private ImmutableArray<GradeTest> Tests(JsonFile file, JsonElement item, string path, Industry industry)
    {
        var tests = new SortedDictionary<PerformanceGrade, GradeTest>();
        foreach (var (test, i) in item.Items("grades").Select((test, i) => (test, i)))
        {
            var inside = $"{path}/grades/{i}";
            var word = test.Text("grade");
            if (
                !PerformanceGrades.TryParse(word, out var grade)
                || (!industry.Grades.IsEmpty && !industry.Grades.Contains(grade))
            )
            {
                faults.Add(GradingFaults.NoSuchGrade(file.Where(inside), word, industry.Id.Text));
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
            var numbers = facts.Facts.Where(known => known.Type == FactType.Number).Select(known => known.Id);
            faults.Add(GradingFaults.NoNumberFact(where, id, NearestWord.To(id, numbers)));
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
        item.TextOrNull(name) is { } text
            ? ExpressionReader.Read(file, $"{path}/{name}", text, facts, faults)
            : null;

    private void IsNew(string id, string where)
    {
        if (!_firstPlaces.TryAdd(id, where))
        {
            faults.Add(RuleFaults.RepeatedId(where, id, _firstPlaces[id]));
        }
    }
}
