using EnvControl.Domain.Alerts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Cases;
using EnvControl.Rules.Loading;
using EnvControl.Rules.Reference;

namespace EnvControl.Rules.Tests.Law;

/// <summary>Orders of other places: kept, tested, and never deciding a firm of Anyang.</summary>
public class OtherPlacesTests
{
    private static readonly Lazy<Dictionary<string, RuleSet>> Examples = new(() =>
        ExampleFolders
            .Of(Repository.RulesFolder)
            .ToDictionary(
                folder => Path.GetFileName(folder),
                folder => RuleSetLoader.Load(Repository.RulesFolder, folder),
                StringComparer.Ordinal
            )
    );

    public static TheoryData<string> Names =>
        [.. ExampleFolders.Of(Repository.RulesFolder).Select(folder => Path.GetFileName(folder)!)];

    /// <summary>Example, day, industry, process, grade, facts, hours, level, first rule, its action, permille saved (−1: not quantified).</summary>
    public static TheoryData<string> Rows =>
        [
            "1302-tangshan 2019-10-20 N01 sinter-strand A - 0 orange class.voluntary.2019 voluntary 0",
            "1302-tangshan 2019-10-20 N01 sinter-strand B - 0 orange tangshan.steel.sinter shutdown 1000",
            "1302-tangshan 2019-10-20 N01 coke-oven B ovenHeightM=6 0 orange tangshan.steel.coke.tall processLimit -1",
            "1302-tangshan 2019-10-20 N01 coke-oven B ovenHeightM=5.5 0 orange tangshan.steel.coke.low processLimit -1",
            "1302-tangshan 2019-10-20 N01 lime-kiln C - 0 orange tangshan.steel.lime shutdown 1000",
            "1302-tangshan 2019-10-20 N01 blast-furnace C - 0 orange tangshan.steel.blast.c lineStop 500",
            "1302-tangshan 2019-10-20 N01 pellet-line B - 120 orange tangshan.steel.sinter lineStop 500",
            "1302-tangshan 2019-10-20 N01 sinter-strand C - 120 orange tangshan.steel.sinter lineStop 500",
            "1411-lvliang 2019-10-20 N01 sinter-strand ungraded - 0 yellow lvliang.steel.sinter shutdown 1000",
            "1411-lvliang 2019-10-20 N02 rolling-line ungraded - 0 yellow lvliang.short-steel.lines shutdown 1000",
            "1411-lvliang 2019-10-20 N03 submerged-arc-furnace ungraded - 0 yellow lvliang.ferroalloy.furnaces lineStop 500",
            "1411-lvliang 2019-10-20 N04 coke-oven ungraded ovenHeightM=4.3 0 yellow lvliang.coking.hours processLimit 500",
            "1411-lvliang 2019-10-20 N15 cement-mill ungraded - 0 yellow lvliang.cement.grinding shutdown 1000",
            "4101-zhengzhou 2021-12-01 N09 baking-furnace A - 0 red class.voluntary voluntary 0",
            "4101-zhengzhou 2021-12-01 N09 baking-furnace B - 0 yellow zhengzhou.carbon.b lineStop 300",
            "4101-zhengzhou 2021-12-01 N09 baking-furnace C - 0 yellow zhengzhou.carbon.c shutdown 1000",
            "4101-zhengzhou 2022-10-20 N15 cement-mill C - 0 yellow zhengzhou.cement.october lineStop 500",
            "4101-zhengzhou 2022-10-20 N16 brick-kiln ungraded - 0 yellow zhengzhou.brick.kiln hotStandby -1",
            "4101-zhengzhou 2022-10-20 N16 brick-forming ungraded - 0 yellow zhengzhou.brick.forming shutdown 1000",
            "14-shanxi 2022-02-01 N25 gasifier A - 0 red class.shanxi.fertiliser voluntary 0",
            "14-shanxi 2022-02-01 N25 gasifier B - 0 red class.shanxi.fertiliser voluntary 0",
            "1405-jincheng 2023-02-05 N25 gasifier ungraded - 0 orange jincheng.gasifier lineStop 300",
            "4110-xuchang 2020-03-01 N31 printing-line ungraded solventCoating=no;publicationPrinting=no 0 orange xuchang.printing.other lineStop 500",
            "4110-xuchang 2020-03-01 N31 printing-line ungraded solventCoating=yes;publicationPrinting=no 0 orange xuchang.printing.solvent shutdown 1000",
            "4110-xuchang 2020-03-01 N36 coating-line ungraded solventCoating=no 0 orange xuchang.furniture.other lineStop 500",
            "4110-xuchang 2020-03-01 N36 coating-line ungraded solventCoating=yes 0 orange xuchang.furniture.solvent shutdown 1000",
            "4110-xuchang 2020-03-01 N39 coating-line ungraded lowVocMaterial=yes 0 orange xuchang.coating.low-voc lineStop 500",
        ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_of_another_place_binds_there_as_it_was_read(string row)
    {
        var cells = row.Split(' ');
        var (example, industry, process, grade) = (cells[0], cells[2], cells[3], cells[4]);
        var (rule, action) = (cells[8], cells[9]);
        var (hours, permille) = (Number(cells[6]), (int)Number(cells[10]));
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(cells[1]).Value;
        var given = cells[5]
            .Split(';')
            .Where(fact => fact != "-")
            .Select(fact => fact.Split('='))
            .Select(fact => (fact[0], Value(fact[1])))
            .ToArray();
        AlertLevels.TryParse(cells[7], out var at).ShouldBeTrue();

        foreach (
            var table in new OneFirm(
                Examples.Value[example],
                [(industry, grade)],
                [(industry, process, given)]
            )
            {
                Division = Examples.Value[example].Divisions.Keys.Min(StringComparer.Ordinal)!,
            }.Decide(on, hours)
        )
        {
            var line = table.Line(0, at);
            (line.Duties[0].Rule.Name, line.Duties[0].Measure.Action).ShouldBe((rule, action));
            var deciding = line.Duties.Where(duty => duty.IsDeciding).ToArray();
            (deciding.Length == 0 ? -1 : deciding[0].Effect.Least.Permille).ShouldBe(permille);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_is_a_set_of_its_own_place_with_cases_for_every_rule(string name)
    {
        var rules = Examples.Value[name];
        var place = DivisionCode.Parse(name.Split('-')[0]);
        var own = rules.Rules.Where(rule => rule.File.StartsWith('+')).ToArray();
        rules.CitedInstruments.ShouldAllBe(one => one.Binds == null || one.Binds.Value.Contains(place));
        rules.CitedInstruments.ShouldContain(one => one.Binds == place);

        var cases = CaseFile.ReadAll(
            Path.Combine(Repository.RulesFolder, "examples", name),
            Path.Combine(Repository.RulesFolder, "schema")
        );
        var runner = new CaseRunner(new ColumnarEngine(rules), new ReferenceEngine(rules));
        cases
            .SelectMany(runner.Run)
            .Where(result => !result.IsPassed)
            .Select(result => $"{result.Case.Name} ({result.Level}): {string.Join("; ", result.Differences)}")
            .ShouldBeEmpty();
        var shown = cases
            .Where(one => one.Expect.TryGetProperty("rules", out _))
            .SelectMany(one => one.Expect.GetProperty("rules").EnumerateArray())
            .Select(rule => rule.GetString()!)
            .ToHashSet(StringComparer.Ordinal);
        own.Where(rule => rule.Measures is not [VoluntaryReduction])
            .Select(rule => rule.Name)
            .Where(rule => !shown.Contains(rule))
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_names_divisions_of_its_own_place_and_those_of_another_place_no_other(string name)
    {
        var (place, anyang) = (DivisionCode.Parse(name.Split('-')[0]), DivisionCode.Parse("4105"));
        var named = Examples.Value[name].Divisions.Keys.Select(DivisionCode.Parse).ToArray();

        named.ShouldContain(code => place.Contains(code));
        named.ShouldAllBe(code => place.Contains(code) || anyang.Contains(place));
    }

    [Fact]
    public void No_rule_for_Anyang_cites_an_instrument_of_another_division_on_any_day()
    {
        var anyang = DivisionCode.Parse("4105");
        Grounds(Repository.Rules)
            .Where(ground => ground.Instrument.Binds is { } bound && !bound.Contains(anyang))
            .Select(ground => $"{ground.Rule}: {ground.Instrument.Id}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_rule_or_fact_of_an_example_is_in_the_shipped_set()
    {
        var shipped = Repository.Rules;
        foreach (var example in Examples.Value.Values)
        {
            var own = example.Rules.Where(rule => rule.File.StartsWith('+')).ToArray();
            own.Length.ShouldBe(own.DistinctBy(rule => rule.Name, StringComparer.Ordinal).Count());
            own.Select(rule => rule.Name)
                .Intersect(shipped.Rules.Select(rule => rule.Name), StringComparer.Ordinal)
                .ShouldBeEmpty();
        }

        shipped.Facts.TryGet("gradePending", out _).ShouldBeFalse();
        Examples.Value["3416-bozhou"].Facts.TryGet("gradePending", out _).ShouldBeTrue();
    }

    [Fact]
    public void A_place_takes_the_law_that_binds_it_and_no_other()
    {
        // Xuchang lies in Henan, Tangshan does not; neither is Anyang.
        var (xuchang, tangshan) = (Examples.Value["4110-xuchang"], Examples.Value["1302-tangshan"]);
        Grounds(xuchang).ShouldContain(ground => ground.Instrument.Id == "henan-classes-2020");
        Grounds(tangshan).ShouldNotContain(ground => ground.Instrument.Id.StartsWith("henan"));
        Grounds(tangshan).ShouldContain(ground => ground.Instrument.Id == "mee-340-2020");
        foreach (var set in new[] { xuchang, tangshan })
        {
            Grounds(set).ShouldNotContain(ground => ground.Instrument.Id.StartsWith("anyang"));
        }
    }

    [Fact]
    public void Orders_of_Anyang_bind_no_other_place()
    {
        var anyang = DivisionCode.Parse("4105");
        Repository.Rules.Orders.Length.ShouldBe(3);
        var elsewhere = Examples
            .Value.Where(example => !anyang.Contains(DivisionCode.Parse(example.Key.Split('-')[0])))
            .ToArray();
        elsewhere.Length.ShouldBe(7);
        elsewhere
            .SelectMany(example => example.Value.Orders)
            .ShouldAllBe(order => order.File.StartsWith('+'));
    }

    private static IEnumerable<Ground> Grounds(RuleSet set) =>
        set
            .Rules.Concat(set.Classification.Select(c => c.Rule))
            .Select(rule => rule.Ground)
            .Concat(set.Targets.Select(target => target.Ground))
            .Concat(set.Frames.Select(frame => frame.Ground))
            .Concat(set.Thresholds.Select(thresholds => thresholds.Ground));

    private static double Number(string text) =>
        double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static object Value(string text) =>
        text switch
        {
            "yes" => true,
            "no" => false,
            _ => Number(text),
        };
}
