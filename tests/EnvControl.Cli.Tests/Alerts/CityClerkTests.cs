using EnvControl.Cli.Tests.Settings;
using EnvControl.Storage.Tests;

namespace EnvControl.Cli.Tests.Alerts;

/// <summary>From the province's order to an issued list of the real-sized city, by one scripted clerk.</summary>
public sealed class CityClerkTests
{
    private const int MostDecisions = 12;

    [Fact]
    public void A_list_of_the_whole_city_takes_at_most_twelve_decisions_and_can_be_proven()
    {
        using var folder = new TempFolder();
        Prompt.Run("sample", "--out", folder["city"]).Code.ShouldBe(ExitCodes.Done);
        using var town = new AlertTown(TestDatabase.Sqlite, folder["city"]);
        var decisions = 0;
        Reply Decide(string local, string by, string[] command)
        {
            decisions++;
            var reply = town.At(local, by, command);
            reply.Code.ShouldBe(ExitCodes.Done, reply.Words);
            return reply;
        }

        var drafted = Decide(
            "2020-12-01T17:05",
            "张值班",
            "alert draft --origin 省 --level 橙 --from 2020-12-01T20:00 --cause 静稳高湿 --document 豫环攻坚办〔2020〕101号 --json".Split(
                ' '
            )
        );
        var preview = drafted.Json.GetProperty("preview");
        // Each group is a decision of its own, though all may be typed in one line.
        decisions += preview.GetProperty("groups").GetArrayLength();
        town.WaiveAll("2020-12-01T17:10", "张值班", drafted, 1);
        Decide("2020-12-01T17:30", "赵局长", "alert approve 1 --office 市政府 --means 签批".Split(' '));
        var issued = Decide(
            "2020-12-01T17:40",
            "张值班",
            $"alert issue 1 --out {town.Out.Path} --json".Split(' ')
        );
        decisions.ShouldBeLessThanOrEqualTo(MostDecisions);

        var list = issued.Json.GetProperty("list");
        var (listed, held) = (list.GetProperty("firms").GetInt32(), list.GetProperty("heldBack").GetInt32());
        (listed + held).ShouldBe(3940);
        held.ShouldBeInRange(1, 40);
        var verified = town.Ask("2020-12-01T18:00", "alert verify 1 --json");
        verified.Json.GetProperty("status").GetString().ShouldBe("genuine", verified.Words);
        town.Ask("2020-12-01T21:00", $"measures --at 2020-12-01T21:00 --out {town.Out.Path} --json")
            .Json.GetProperty("bound")
            .GetInt32()
            .ShouldBe(listed);
    }
}
