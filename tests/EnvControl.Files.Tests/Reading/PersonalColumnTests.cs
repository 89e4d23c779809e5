using EnvControl.Domain.Faults;

namespace EnvControl.Files.Tests.Reading;

/// <summary>People are not emissions: names and phones of duty persons stay out of inventories and of reports.</summary>
public sealed class PersonalColumnTests : IDisposable
{
    private const string Person = "王秘密";
    private const string Phone = "13800009999";
    private const string Owner = "赵老板";
    private readonly ClerkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("联系人", "联系方式", "企业法人")]
    [InlineData("contacts", "phone", "legal_person")]
    [InlineData("Contact", "联系电话", "Legal_Person")]
    public void Personal_columns_are_left_out_with_a_warning_each(string person, string phone, string owner)
    {
        var plain = _folder.Put("enterprises.csv", DraftTable.Firms(2)).Read();

        var read = _folder.Put("enterprises.csv", WithPeople(person, phone, owner)).Read();

        read.Warnings.Select(w => (w.Code, w.Where))
            .ShouldBe([
                ("EC1024", $"enterprises.csv:1:{person}"),
                ("EC1024", $"enterprises.csv:1:{phone}"),
                ("EC1024", $"enterprises.csv:1:{owner}"),
            ]);
        InventoryText.Of(read).ShouldBe(InventoryText.Of(plain));
        NobodyIsNamed(InventoryText.Of(read) + string.Join('\n', read.Warnings));
    }

    [Fact]
    public void A_report_about_such_a_file_names_no_person_either()
    {
        _folder.Put(
            "enterprises.csv",
            WithPeople("联系人", "联系方式", "企业法人")
                .With("credit_code", "91410502MA00000012")
                .With("grade", "E", row: 3)
        );

        var refusal = Should.Throw<FaultException>(() => _folder.Read());

        refusal.Faults.Length.ShouldBe(2);
        NobodyIsNamed(refusal.ToString());
    }

    [Fact]
    public void Personal_columns_of_a_workbook_and_of_the_lines_are_left_out_too()
    {
        _folder.PutWorkbook(
            "清单.xlsx",
            ("企业", WithPeople("联系人", "联系方式", "企业法人")),
            ("生产线", DraftTable.Lines(0, 1).Plus("联系电话", Phone))
        );

        var read = _folder.Read("清单.xlsx");

        read.Warnings.Select(w => w.Where)
            .ShouldBe([
                "清单.xlsx[企业]:1:联系人",
                "清单.xlsx[企业]:1:联系方式",
                "清单.xlsx[企业]:1:企业法人",
                "清单.xlsx[生产线]:1:联系电话",
            ]);
        NobodyIsNamed(InventoryText.Of(read));
    }

    private static DraftTable WithPeople(string person, string phone, string owner) =>
        DraftTable.Firms(2).Plus(person, Person).Plus(phone, Phone).Plus(owner, Owner);

    private static void NobodyIsNamed(string text)
    {
        text.ShouldNotContain(Person);
        text.ShouldNotContain(Phone);
        text.ShouldNotContain(Owner);
    }
}
