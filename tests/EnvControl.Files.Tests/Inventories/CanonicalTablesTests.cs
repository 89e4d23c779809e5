using System.Text;
using CsCheck;
using EnvControl.Application.Inventories;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Files.Inventories;
using EnvControl.Files.Reading;
using EnvControl.Files.Tests.Reading;
using EnvControl.Files.Tests.Writing;

namespace EnvControl.Files.Tests.Inventories;

/// <summary>What is kept of an inventory is all that it says, and says the same whatever file it came from.</summary>
public sealed class CanonicalTablesTests : IDisposable
{
    private static readonly CanonicalTables Tables = new();

    private static readonly Gen<string> Texts = Gen.OneOf(
            Gen.Int[0, 9]
                .Select(i => new[] { ",", "\"", "\n", "\\", "\\t", "\t", "𠮷", "\u0001", "=1", "　" }[i]),
            Gen.Char['一', '龥'].Select(c => c.ToString()),
            Gen.Char['!', '~'].Select(c => c.ToString())
        )
        .Array[1, 8]
        .Select(pieces => $"甲{string.Concat(pieces)}乙");

    private readonly ClerkFolder _folder = new();

    static CanonicalTablesTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_whole_sample_city_comes_back_with_the_same_columns()
    {
        var cells = Tables.Write(SampleDecisions.City, []);

        var back = Read(cells);

        InventoryText.Of(back).ShouldBe(InventoryText.Of(SampleDecisions.City));
        Filed(back).ShouldBe(Filed(SampleDecisions.City));
        ContentHash.Of(Tables.Write(back, [])).ShouldBe(ContentHash.Of(cells));
    }

    [Fact]
    public void Any_texts_flags_amounts_and_gaps_come_back_as_they_were() =>
        Gen.Select(
                Texts.Array[6],
                Gen.Int[0, 2].Array[6],
                Gen.Long[0, 49_999_999_999].Array[6],
                Gen.Double[0, 9_999].Array[6]
            )
            .Each(
                20,
                41,
                drawn =>
                {
                    var (texts, flags, grams, numbers) = drawn;
                    var firms = new EnterpriseTableBuilder(SampleDecisions.Rules.Facts);
                    for (var firm = 0; firm < texts.Length; firm++)
                    {
                        var row = firm;
                        firms.Add(
                            fact => ValueOf(fact, row, texts, flags, grams, numbers),
                            new IndustryStanding(Domain.Codes.GuideIndustry.Parse("N15"), null)
                        );
                    }

                    var table = firms.Build();
                    var lines = new LineTableBuilder(table);
                    lines.Add(2, fact => ValueOf(fact, 2, texts, flags, grams, numbers));
                    lines.Add(2, fact => ValueOf(fact, 3, texts, flags, grams, numbers));
                    var inventory = SampleDecisions.City with
                    {
                        Enterprises = table,
                        Lines = lines.Build(),
                        Sources = null,
                        SitePlans = SitePlanTable.Empty,
                    };

                    var back = Read(Tables.Write(inventory, []));

                    InventoryText.Of(back).ShouldBe(InventoryText.Of(inventory));
                    back.Enterprises.Yearly(Domain.Amounts.Pollutant.Nox)
                        .Grams.ToArray()
                        .ShouldBe(table.Yearly(Domain.Amounts.Pollutant.Nox).Grams.ToArray());
                }
            );

    [Fact]
    public void A_workbook_a_csv_and_a_file_in_GB18030_with_Chinese_headings_in_another_order_have_one_hash()
    {
        var firms = DraftTable.Firms(3).With("leading", string.Empty).With("name", "安阳𠮷利铸造", row: 3);
        var lines = DraftTable.Lines(0, 0, 2);
        var plain = HashOf(_folder.Put("enterprises.csv", firms).Put("lines.csv", lines).Read());

        var headed = firms
            .InOrder([.. Enumerable.Range(0, firms.Headings.Length).Reverse()])
            .Headed("credit_code", "统一社会信用代码")
            .Headed("name", "企业名称")
            .Headed("grade", "绩效等级")
            .Headed("so2_t_a", "so2TonnesPerYear");
        var chinese = Encoding.GetEncoding("GB18030");
        HashOf(_folder.Put("enterprises.csv", headed, chinese).Put("lines.csv", lines, chinese).Read())
            .ShouldBe(plain);
        _folder.PutWorkbook("清单.xlsx", ("企业", headed), ("生产线", lines));
        HashOf(_folder.Read("清单.xlsx")).ShouldBe(plain);
    }

    [Theory]
    [InlineData("是", "yes")]
    [InlineData("0", "no")]
    [InlineData("TRUE", "yes")]
    public void One_answer_has_one_hash_however_it_is_written(string written, string spelt) =>
        HashOf(Firms("leading", written)).ShouldBe(HashOf(Firms("leading", spelt)));

    [Theory]
    [InlineData("leading", "", "no")]
    [InlineData("so2_t_a", "", "0")]
    [InlineData("so2_t_a", "3.3", "3.300001")]
    [InlineData("name", "安阳铸造", "安阳鑄造")]
    [InlineData("grade", "", "ungraded")]
    public void Whatever_differs_has_another_hash(string heading, string one, string other) =>
        HashOf(Firms(heading, one)).ShouldNotBe(HashOf(Firms(heading, other)));

    [Fact]
    public void Missing_zero_and_no_stay_apart()
    {
        var back = Read(
            Tables.Write(
                Firms("leading", string.Empty, "so2_t_a", "0", "advanced", "no", "nox_t_a", string.Empty),
                []
            )
        ).Enterprises;

        back[FactIds.Leading][0].IsMissing.ShouldBeTrue();
        back["advanced"][0].ShouldBe(FactValue.Of(flag: false));
        back["so2TonnesPerYear"][0].ShouldBe(FactValue.Of(0));
        back["noxTonnesPerYear"][0].IsMissing.ShouldBeTrue();
    }

    [Fact]
    public void Lists_and_orders_count_by_what_they_say_and_not_by_how_they_are_set()
    {
        var firms = Firms("name", "甲厂");
        const string List = """{"kind":"small-micro","document":{"number":"一"}}""";

        var hash = ContentHash.Of(Tables.Write(firms, [new("lists/a.json", List)]));

        ContentHash
            .Of(
                Tables.Write(
                    firms,
                    [new("lists/a.json", List.Replace(",", " ,\r\n  ", StringComparison.Ordinal))]
                )
            )
            .ShouldBe(hash);
        ContentHash.Of(Tables.Write(firms, [new("lists/b.json", List)])).ShouldNotBe(hash);
        ContentHash
            .Of(Tables.Write(firms, [new("lists/a.json", List.Replace('一', '二'))]))
            .ShouldNotBe(hash);
    }

    [Fact]
    public void A_number_of_seventeen_digits_comes_back_as_the_same_number()
    {
        var read = Firms("output_value_10k_yuan", "0.30000000000000004");

        Read(Tables.Write(read, [])).Enterprises["outputValue"][0].ShouldBe(FactValue.Of(0.1 + 0.2));
    }

    [Fact]
    public void Whom_firms_name_for_calls_is_handed_over_beside_the_inventory_and_counts_for_no_hash()
    {
        var plain = HashOf(_folder.Put("enterprises.csv", DraftTable.Firms(2)).Read());
        _folder.Put(
            "enterprises.csv",
            DraftTable
                .Firms(2)
                .Plus("联系人", "王秘密")
                .Plus("联系方式", "13800009999")
                .With("联系人", "", row: 3)
                .With("联系方式", "", row: 3)
        );

        var file = new InventoryReader().ReadFile(_folder.At(string.Empty), SampleDecisions.Rules);

        HashOf(file.Inventory).ShouldBe(plain);
        file.Contacts.ShouldBe([
            new FiledContact(
                DraftTable.CodeOf(0),
                "王秘密",
                "13800009999",
                string.Empty,
                "enterprises.csv:2"
            ),
        ]);
        file.Contacts[0].ToString().ShouldBe("enterprises.csv:2");
    }

    private static FactValue ValueOf(
        FactDefinition fact,
        int row,
        string[] texts,
        int[] flags,
        long[] grams,
        double[] numbers
    ) =>
        fact.Id switch
        {
            FactIds.CreditCode => FactValue.Of(DraftTable.CodeOf(row)),
            FactIds.Division => FactValue.Of("410502"),
            FactIds.Industry => FactValue.Of("N15"),
            FactIds.CapacityUnit => FactValue.Of("t/d"),
            FactIds.Process => FactValue.Of("foundry-furnace"),
            "outputValue" => FactValue.Of(numbers[row]),
            FactIds.CapacityApproved => FactValue.Of(numbers[row] / 1e7),
            _ when fact.Type == FactType.Flag && flags[row] > 0 => FactValue.Of(flags[row] == 1),
            _ when fact.Type == FactType.Text => FactValue.Of(texts[row]),
            _ when fact.Unit == "t/a" && flags[row] > 0 => FactValue.Of((double)(grams[row] / 1_000_000m)),
            _ => FactValue.Missing,
        };

    private EmergencyReductionInventory Firms(params string[] cells)
    {
        var firms = DraftTable.Firms();
        for (var i = 0; i < cells.Length; i += 2)
        {
            firms = firms.With(cells[i], cells[i + 1]);
        }

        return _folder.Put("enterprises.csv", firms).Read();
    }

    private static EmergencyReductionInventory Read(InventoryCells cells) =>
        Tables.Read(cells, "kept", "0", SampleDecisions.Rules);

    private static string HashOf(EmergencyReductionInventory inventory) =>
        ContentHash.Of(Tables.Write(inventory, []));

    private static string Filed(EmergencyReductionInventory inventory) =>
        string.Join(
            '\n',
            Enumerable
                .Range(0, inventory.SitePlans.Count)
                .Select(row => (inventory.SitePlans[row] with { FiledIn = string.Empty }).ToString())
                .Order(StringComparer.Ordinal)
        );
}
