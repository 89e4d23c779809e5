using EnvControl.Domain.Inventory;
using EnvControl.Files.Reading;
using EnvControl.Files.Tests.Writing;

namespace EnvControl.Files.Tests.Reading;

public class NumberCellTests
{
    [Theory]
    [InlineData(FactIds.OperatingDays)]
    [InlineData("noxTonnesPerYear")]
    [InlineData("so2KgPerDay")]
    [InlineData("outputValue")]
    public void A_number_read_at_once_is_the_number_the_explaining_reader_gives(string id)
    {
        var fact = SampleDecisions.Rules.Facts[id];
        var (quick, slow) = (new ColumnBuilder(fact), new ColumnBuilder(fact));
        var (told, explained) = (new FaultReport(), new FaultReport());
        var map = HeadingMap.Of("t", new TextRow(1, [fact.Column!]), [fact], _ => true, told);
        var cells = CellColumn.Of(map, fact, quick, told);
        foreach (var (text, i) in Texts().Select((text, i) => (text, i)))
        {
            var row = new TextRow(i + 2, [text]);
            cells.Read(row);
            slow.Append(CellReader.Read(map, row, fact, explained));
        }

        var (left, right) = (quick.Build(), slow.Build());
        Enumerable.Range(0, left.Count).ShouldAllBe(i => left[i] == right[i]);
        told.Count.ShouldBe(explained.Count);
    }

    private static IEnumerable<string> Texts()
    {
        string[] odd =
        [
            "",
            ".",
            "5.",
            ".5",
            "-0",
            "-1",
            "+3",
            "1e3",
            "1,000",
            "1..2",
            "３",
            "007",
            "0.0000005",
        ];
        string[] wholes = ["0", "7", "260", "366", "367", "1902", "149999", "99999999", "123456789012345"];
        string[] parts = ["", ".0", ".1", ".5", ".25", ".122", ".0005", ".9999995", ".000001", ".123456789"];
        return odd.Concat(wholes.SelectMany(whole => parts.Select(part => whole + part)));
    }
}
