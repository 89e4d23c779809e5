using EnvControl.Domain.Faults;

namespace EnvControl.Files.Tests.Reading;

/// <summary>What a clerk is told about a credit code that was typed wrongly.</summary>
public sealed class CreditCodeCellTests : IDisposable
{
    private static readonly string Right = DraftTable.CodeOf(0);
    private readonly ClerkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_wrong_last_character_is_told_with_the_right_one()
    {
        var wrong = Right[..17] + (Right[17] == '7' ? '8' : '7');
        var fault = Refused(wrong);
        (fault.Code, fault.Where).ShouldBe(("EC1032", "enterprises.csv:2:credit_code"));
        fault.What.Zh.ShouldContain(wrong);
        fault.What.En.ShouldBe($"The last check character of '{wrong}' should be '{Right[17]}'.");
        fault.Mend.Zh.ShouldContain("营业执照");
    }

    [Fact]
    public void A_wrong_check_character_of_the_body_is_told_as_position_17()
    {
        var wrong = Right[..16] + (Right[16] == '7' ? '8' : '7') + Right[17];
        Refused(wrong)
            .What.En.ShouldBe(
                $"The check character of the body number (position 17) of '{wrong}' should be '{Right[16]}'."
            );
    }

    [Fact]
    public void A_letter_that_never_occurs_is_told_with_its_position()
    {
        var wrong = Right.Remove(10, 1).Insert(10, "V");
        Refused(wrong).What.En.ShouldStartWith($"'V' at position 11 of '{wrong}'");
    }

    [Fact]
    public void A_code_of_17_characters_is_told_by_its_length() =>
        Refused(Right[..17]).What.En.ShouldEndWith("has 17.");

    [Fact]
    public void Letters_in_the_division_are_told_as_such() =>
        Refused("914105A2" + Right[8..]).What.En.ShouldStartWith("Positions 3 to 8");

    [Theory]
    [InlineData("lower case")]
    [InlineData("letter O for zero")]
    [InlineData("full width")]
    [InlineData("blank inside")]
    public void What_typing_usually_gets_wrong_is_offered_mended_but_never_taken(string slip)
    {
        var wrong = slip switch
        {
            "lower case" => Right.ToLowerInvariant(),
            "letter O for zero" => Right.Replace('0', 'O'),
            "full width" => string.Concat(Right.Select(c => (char)(c - '!' + '！'))),
            _ => Right.Insert(8, " "),
        };
        var fault = Refused(wrong);
        fault.Code.ShouldBe("EC1032");
        fault.Mend.Zh.ShouldBe($"是否应为“{Right}”？");
        fault.Mend.En.ShouldBe($"Did you mean '{Right}'?");
    }

    [Fact]
    public void Two_neighbours_in_the_wrong_order_are_offered_in_the_right_one()
    {
        var wrong = Right[..2] + Right[3] + Right[2] + Right[4..];
        wrong.ShouldNotBe(Right);
        Refused(wrong).Mend.En.ShouldBe($"Did you mean '{Right}'?");
    }

    [Fact]
    public void An_exchange_that_would_give_two_codes_is_not_guessed_at()
    {
        // The last check character alone is wrong: no exchange of neighbours mends that.
        var wrong = Right[..17] + (Right[17] == 'A' ? 'B' : 'A');
        Refused(wrong).Mend.En.ShouldBe("Compare the 18 characters with the business licence.");
    }

    [Fact]
    public void An_empty_code_is_an_empty_cell()
    {
        var fault = Refused(string.Empty);
        (fault.Code, fault.Where).ShouldBe(("EC1031", "enterprises.csv:2:credit_code"));
        fault.What.Zh.ShouldContain("统一社会信用代码");
    }

    [Fact]
    public void A_firm_that_stands_twice_is_told_with_the_row_where_it_stands_first()
    {
        _folder.Put("enterprises.csv", DraftTable.Firms(4).With("credit_code", DraftTable.CodeOf(1), row: 5));
        var fault = _folder.OnlyFault();
        (fault.Code, fault.Where).ShouldBe(("EC1033", "enterprises.csv:5:credit_code"));
        fault.What.Zh.ShouldBe($"“{DraftTable.CodeOf(1)}”已在第 3 行出现。");
        fault.Mend.Zh.ShouldContain("一行");
    }

    [Fact]
    public void A_code_that_a_workbook_turned_into_a_number_is_refused()
    {
        var digits = Enumerable
            .Range(0, 1000)
            .Select(i => Domain.Codes.CreditCode.Complete("91410502", $"12345{i:D3}").Text)
            .First(code => code.All(char.IsAsciiDigit));
        HandmadeWorkbook.Write(
            _folder.At("清单.xlsx"),
            DraftTable.Firms().With("credit_code", "@" + digits),
            DraftTable.Lines()
        );
        var fault = _folder.OnlyFault("清单.xlsx");
        (fault.Code, fault.Where).ShouldBe(("EC1032", "清单.xlsx[enterprises]:2:credit_code"));
    }

    private Fault Refused(string code)
    {
        _folder.Put("enterprises.csv", DraftTable.Firms().With("credit_code", code));
        return _folder.OnlyFault();
    }
}
