using EnvControl.Application.Samples;
using EnvControl.Application.Tests.Samples;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Comparison;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Deltas;
using EnvControl.Engine.Evaluation;
using EnvControl.Rules.Reference;
using NodaTime;

namespace EnvControl.Application.Tests.Engines;

/// <summary>The columnar engine over the whole sample city.</summary>
public sealed class SampleCityEngineTests : IDisposable
{
    private static readonly LocalDate Day = new(2020, 12, 1);
    private static readonly EmergencyReductionInventory City = SampleInventory.Build(
        Shipped.Profile,
        3_940,
        2020,
        Shipped.Rules.Value
    );

    private readonly PreparedCity _city = new ColumnarEngine(Shipped.Rules.Value).Prepare(City, Day);

    public static TheoryData<LaneWidth, int> Ways
    {
        get
        {
            var ways = new TheoryData<LaneWidth, int>();
            foreach (var width in Enum.GetValues<LaneWidth>())
            {
                foreach (var threads in new[] { 1, 2, 3, 7 })
                {
                    ways.Add(width, threads);
                }
            }

            return ways;
        }
    }

    public void Dispose() => _city.Dispose();

    [Fact]
    public void Both_engines_decide_every_line_of_the_sample_city_alike_on_days_of_different_law()
    {
        LocalDate[] days =
        [
            Day,
            new LocalDate(2019, 12, 1),
            new LocalDate(2024, 3, 1),
            // Before any law, under an order that binds most of the city.
            new LocalDate(2018, 8, 22),
        ];
        foreach (var day in days)
        {
            var request = new DecisionRequest(day, [.. AlertLevels.All]);
            var columns = new ColumnarEngine(Shipped.Rules.Value).Decide(City, request);
            var reference = new ReferenceEngine(Shipped.Rules.Value).Decide(City, request);
            EngineComparison.Of(columns, reference).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Every_vector_width_and_number_of_threads_gives_the_same_bits(LaneWidth width, int threads)
    {
        using var scalar = _city.NewDecisions();
        using var other = _city.NewDecisions();
        _city.Decide(scalar, 1, LaneWidth.Scalar);
        _city.Decide(other, threads, width);

        other.Totals.ShouldBe(scalar.Totals);
        other.Plans.SequenceEqual(scalar.Plans).ShouldBeTrue();
        other.Classes.SequenceEqual(scalar.Classes).ShouldBeTrue();
        Bits(other).ShouldBe(Bits(scalar));
    }

    [Fact]
    public void Deciding_again_allocates_nothing_for_lines()
    {
        using var decisions = _city.NewDecisions();
        _city.Decide(decisions);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _city.Decide(decisions);
        // The totals are one small object, whatever the number of lines.
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1_024);
    }

    [Fact]
    public void Deciding_a_city_of_which_orders_ask_something_allocates_nothing_for_lines_either()
    {
        using var city = new ColumnarEngine(Shipped.Rules.Value).Prepare(City, new LocalDate(2018, 8, 22));
        using var decisions = city.NewDecisions();
        city.Decide(decisions);
        var before = GC.GetAllocatedBytesForCurrentThread();
        city.Decide(decisions);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1_024);
    }

    [Fact]
    public void A_line_takes_no_more_memory_than_its_columns() =>
        (_city.Bytes / (double)_city.Lines).ShouldBeLessThan(160);

    [Fact]
    public void The_totals_of_the_columns_are_the_sums_of_the_lines_and_counties_add_up_to_the_city()
    {
        var table = new ColumnarEngine(Shipped.Rules.Value).Decide(
            City,
            new DecisionRequest(Day, [.. AlertLevels.All])
        );
        using var decisions = _city.NewDecisions();
        _city.Decide(decisions);
        foreach (var level in AlertLevels.All)
        {
            foreach (var pollutant in Pollutants.All)
            {
                var counties = new Dictionary<string, long>(StringComparer.Ordinal);
                for (var line = 0; line < City.Lines.Count; line++)
                {
                    var county = City.Enterprises.Divisions.Text(City.Lines.FirmOf(line));
                    counties[county] =
                        counties.GetValueOrDefault(county) + table.Line(line, level).Saving.Most[pollutant];
                }

                counties.Count.ShouldBe(10);
                counties.Values.Sum().ShouldBe(decisions.Totals.MostAt(level, pollutant));
            }
        }
    }

    [Fact]
    public void Supposing_the_grade_of_every_firm_in_turn_is_the_same_as_deciding_it_anew()
    {
        using var state = new BaseState(_city);
        var totals = state.NewTotals();
        var option = state.Suppose(FactIds.Grade, FactValue.Of("B")).ShouldNotBeNull();
        state.Apply(
            [.. Enumerable.Range(0, City.Lines.Count).Select(line => new FactChange(line, option))],
            totals
        );

        var builder = new EnterpriseTableBuilder(City.Enterprises.Facts);
        for (var firm = 0; firm < City.Enterprises.Count; firm++)
        {
            var row = firm;
            builder.Add(
                fact => City.Enterprises[fact.Id][row],
                [
                    .. City
                        .Enterprises.StandingsOf(firm)
                        .ToArray()
                        .Select(standing => standing with { Grade = Domain.Standing.PerformanceGrade.B }),
                ]
            );
        }

        var firms = builder.Build();
        var lines = new LineTableBuilder(firms);
        for (var line = 0; line < City.Lines.Count; line++)
        {
            var row = line;
            if (City.Lines.Processes.Text(line) != FactIds.WholePlant)
            {
                lines.Add(City.Lines.FirmOf(line), fact => City.Lines[fact.Id][row]);
            }
        }

        using var changed = new ColumnarEngine(Shipped.Rules.Value).Prepare(
            City with
            {
                Enterprises = firms,
                Lines = lines.Build(),
            },
            Day
        );
        using var decisions = changed.NewDecisions();
        changed.Decide(decisions);
        totals.ToTotals().ShouldBe(decisions.Totals);
    }

    private static long[] Bits(CityDecisions decisions) =>
        [.. decisions.Saved.ToArray().Select(BitConverter.DoubleToInt64Bits)];
}
