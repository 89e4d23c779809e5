using EnvControl.Domain.Faults;
using EnvControl.Rules.Loading;
using NodaTime;

namespace EnvControl.Rules.Tests.Orders;

/// <summary>Everything that can be wrong with the file of a control order is told with its place, and nothing half-read is used.</summary>
public sealed class OrderReaderTests
{
    [Theory]
    [InlineData("\"kind\": \"control-order\"", "\"kind\": \"order\"", "EC2411", 2)]
    [InlineData("\"id\": \"first\"", "\"id\": \"First!\"", "EC2415", 2)]
    [InlineData("\"id\": \"first\"", "\"id\": \"class\"", "EC2415", 2)]
    [InlineData("\"id\": \"first\"", "\"id\": \"\"", "EC2411", 2)]
    [InlineData("\"number\": \"某办〔2020〕1号\", ", "", "EC2411", 3)]
    [InlineData("\"date\": \"2020-11-30\"", "\"date\": \"2020-13-30\"", "EC2411", 3)]
    [InlineData("\"division\": \"4105\"", "\"division\": \"1411\"", "EC2418", 4)]
    [InlineData("\"from\": \"2020-11-30T20:00\"", "\"from\": \"2020-11-30\"", "EC2413", 5)]
    [InlineData("\"from\": \"2020-11-30T20:00\"", "\"from\": \"2020-11-30T20:30\"", "EC2413", 5)]
    [InlineData("\"to\": \"2020-12-05T00:00\"", "\"to\": \"2020-11-30T20:00\"", "EC2414", 5)]
    [InlineData(", \"to\": \"2020-12-05T00:00\"", "", "EC2411", 1)]
    [InlineData("\"levels\": \"any\"", "\"levels\": [\"blue\"]", "EC2411", 6)]
    [InlineData("\"levels\": \"any\"", "\"levels\": []", "EC2411", 6)]
    [InlineData("\"mode\": \"replaces\"", "\"mode\": \"instead\"", "EC2411", 7)]
    [InlineData("\"mode\": \"replaces\",", "\"mode\": \"replaces\", \"moed\": 1,", "EC2412", 7)]
    [InlineData("\"provenance\": \"verified\"", "\"provenance\": \"sure\"", "EC2411", 8)]
    [InlineData("\"firms\": [{ \"name\": \"甲厂\" }],", "", "EC2416", 10)]
    [InlineData("\"firms\": [{ \"name\": \"甲厂\" }],", "\"firms\": [],", "EC2416", 12)]
    [InlineData("{ \"name\": \"甲厂\" }", "{ \"lines\": [\"1#\"] }", "EC2417", 12)]
    [InlineData("{ \"name\": \"甲厂\" }", "{ \"creditCode\": \"9141\" }", "EC2417", 12)]
    [InlineData("{ \"name\": \"甲厂\" }", "{ \"name\": 7 }", "EC2411", 12)]
    [InlineData("{ \"name\": \"甲厂\" }", "{ \"nmae\": \"甲厂\" }", "EC2412", 12)]
    [InlineData("\"id\": \"one\",", "\"id\": \"one\", \"where\": \"colour == 1\",", "EC2104", 11)]
    [InlineData(
        "\"id\": \"one\",",
        "\"id\": \"one\", \"where\": \"controlClass == \\\"strict\\\"\",",
        "EC2419",
        11
    )]
    [InlineData("\"id\": \"one\",", "\"id\": \"one\", \"divisions\": [\"410199\"],", "EC2418", 11)]
    [InlineData("\"id\": \"one\",", "\"id\": \"one\", \"start\": \"2020-12-06T00:00\",", "EC2414", 11)]
    [InlineData("\"action\": \"curtailment\"", "\"action\": \"explode\"", "EC2205", 13)]
    [InlineData(
        "\"action\": \"curtailment\"",
        "\"process\": \"kiln\", \"action\": \"curtailment\"",
        "EC2206",
        13
    )]
    [InlineData("\"share\": 40", "\"share\": 140", "EC2205", 13)]
    [InlineData("\"text\": \"限产40%\"", "\"text\": \"限产40%；停运\"", "EC2411", 14)]
    [InlineData("\"text\": \"限产40%\"", "\"note\": \"限产40%\"", "EC2412", 14)]
    [InlineData(
        "\"text\": \"限产40%\"",
        "\"text\": \"限产40%\", \"phases\": [{ \"measures\": [{ \"action\": \"shutdown\" }], \"text\": \"停\" }]",
        "EC2411",
        14
    )]
    [InlineData(
        "\"text\": \"限产40%\"",
        "\"text\": \"限产40%\", \"phases\": [{ \"from\": \"2020-11-30T20:00\", \"measures\": [{ \"action\": \"shutdown\" }], \"text\": \"停\" }]",
        "EC2414",
        14
    )]
    public void A_mistake_is_told_by_its_code_at_its_place(string text, string by, string code, int line)
    {
        var (order, faults) = OrderDraft.Read((text, by));

        order.ShouldBeNull();
        faults
            .Where(fault => fault.Code == code)
            .Select(fault => fault.Where)
            .ShouldContain(
                where => where.StartsWith($"lists/orders/a.json:{line}:", StringComparison.Ordinal),
                string.Join('\n', faults)
            );
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{ \"kind\": \"control-order\" }")]
    public void What_is_no_order_at_all_is_a_fault_and_no_crash(string text)
    {
        var faults = new List<Fault>();
        new OrderReader(Repository.Rules, faults).Read(text, "a.json").ShouldBeNull();
        faults.ShouldNotBeEmpty();
        faults.ShouldAllBe(fault => fault.Where.StartsWith("a.json", StringComparison.Ordinal));
    }

    [Fact]
    public void All_mistakes_are_told_at_once() =>
        OrderDraft
            .Read(
                ("\"mode\": \"replaces\"", "\"mode\": \"instead\""),
                ("\"share\": 40", "\"share\": 140"),
                ("{ \"name\": \"甲厂\" }", "{ }")
            )
            .Faults.Select(fault => fault.Code)
            .ShouldBe(["EC2411", "EC2417", "EC2205"], ignoreOrder: true);

    [Fact]
    public void An_id_is_used_once_and_a_superseded_order_must_exist()
    {
        var faults = new List<Fault>();
        var reader = new OrderReader(Repository.Rules, faults);
        reader.Read(OrderDraft.Sound, "a.json").ShouldNotBeNull();
        reader.Read(OrderDraft.Sound, "b.json").ShouldBeNull();
        var later = reader
            .Read(
                OrderDraft
                    .Sound.Replace("\"first\"", "\"second\"")
                    .Replace("\"mode\"", "\"supersedes\": [\"frist\"], \"mode\""),
                "c.json"
            )
            .ShouldNotBeNull();
        reader.CheckSuperseded([OrderDraft.With(), later]);
        faults
            .Select(fault => (fault.Code, fault.Where.Split(':')[0]))
            .ShouldBe([("EC2415", "b.json"), ("EC2420", "c.json")]);
        faults[^1].Mend.En.ShouldContain("'first'");
    }

    [Fact]
    public void Phases_follow_each_other_by_the_hour_and_the_last_ends_with_the_order()
    {
        var order = OrderDraft.With(
            (
                "\"text\": \"限产40%\"",
                """
                "text": "限产40%", "start": "2020-12-01T08:00", "phases": [
                  { "afterHours": 24, "measures": [{ "action": "shutdown" }], "text": "停" },
                  { "from": "2020-12-03T00:00", "measures": [{ "action": "hotStandby" }], "text": "焖炉" }]
                """
            )
        );

        order
            .Rules.Select(rule => (rule.Rule.Name, rule.From, rule.To))
            .ShouldBe([
                ("first.one", new LocalDateTime(2020, 12, 1, 8, 0), new LocalDateTime(2020, 12, 2, 8, 0)),
                ("first.one.2", new LocalDateTime(2020, 12, 2, 8, 0), new LocalDateTime(2020, 12, 3, 0, 0)),
                ("first.one.3", new LocalDateTime(2020, 12, 3, 0, 0), new LocalDateTime(2020, 12, 5, 0, 0)),
            ]);
        order.HoldsAt(new LocalDateTime(2020, 12, 4, 23, 59)).ShouldBeTrue();
        order.HoldsAt(new LocalDateTime(2020, 12, 5, 0, 0)).ShouldBeFalse();
    }

    [Fact]
    public void The_shipped_orders_are_Anyangs_and_their_days_are_past()
    {
        var orders = Repository.Rules.Orders;
        orders
            .Select(order => order.Id)
            .ShouldBe(["anyang-2018-08-22", "anyang-2018-542", "anyang-red-12-07"]);
        orders.ShouldAllBe(order => order.Instrument.Binds!.Value.Text.StartsWith("4105"));
        orders.ShouldAllBe(order => order.To < new LocalDateTime(2020, 1, 1, 0, 0));
        Repository.Rules.OrdersAt(new LocalDateTime(2020, 12, 1, 20, 0)).ShouldBeEmpty();
    }
}
