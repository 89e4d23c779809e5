using CsCheck;
using EnvControl.Domain.Codes;

namespace EnvControl.Domain.Tests.Codes;

public class CreditCodeTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>Codes that stand in public registers.</summary>
    public static TheoryData<string> Registered =>
        ["91350200MA2YJ1XR9G", "91350200776049653A", "91350500798359476R", "91350503MA31DKY80A"];

    private static Gen<string> Characters(int count, string of) =>
        Gen.Int[0, of.Length - 1].Array[count].Select(picks => string.Concat(picks.Select(i => of[i])));

    private static readonly Gen<CreditCode> AnyCode = Gen.Select(
        Characters(2, Alphabet),
        Characters(6, "0123456789"),
        Characters(8, Alphabet),
        (department, division, body) => CreditCode.Complete(department + division, body)
    );

    [Theory]
    [MemberData(nameof(Registered))]
    public void A_registered_code_is_read_as_it_stands(string text) =>
        CreditCode.Parse(text).Text.ShouldBe(text);

    [Theory]
    [MemberData(nameof(Registered))]
    public void Both_check_characters_of_a_registered_code_are_worked_out(string text) =>
        CreditCode.Complete(text[..8], text[8..16]).Text.ShouldBe(text);

    [Theory]
    [MemberData(nameof(Registered))]
    public void The_quick_check_and_the_one_that_explains_agree_on_every_character_at_every_place(string text)
    {
        for (var position = 0; position < text.Length; position++)
        {
            foreach (var character in Enumerable.Range(0, 0x180).Select(c => (char)c))
            {
                var typed = $"{text[..position]}{character}{text[(position + 1)..]}";
                CreditCode.IsValid(typed).ShouldBe(CreditCode.TryParse(typed, out _, out _), typed);
            }
        }

        CreditCode.IsValid(text.AsSpan(0, 17)).ShouldBeFalse();
        CreditCode.IsValid(text + "0").ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Registered))]
    public void Every_slip_in_one_character_of_a_registered_code_is_noticed(string text)
    {
        for (var position = 0; position < text.Length; position++)
        {
            foreach (var character in Alphabet.Where(c => c != text[position]))
            {
                var slip = text.Remove(position, 1).Insert(position, character.ToString());
                CreditCode.TryParse(slip, out _, out var fault).ShouldBeFalse(slip);
                fault.ShouldNotBeNull().Zh.ShouldContain(slip);
                fault.En.ShouldContain(slip);
            }
        }
    }

    [Fact]
    public void A_completed_code_is_a_code() =>
        AnyCode.Each(5_000, 1, code => CreditCode.Parse(code.Text) == code);

    [Fact]
    public void A_slip_in_one_character_never_makes_another_code() =>
        Gen.Select(AnyCode, Gen.Int[0, 17], Gen.Int[0, Alphabet.Length - 1])
            .Where((code, position, pick) => code.Text[position] != Alphabet[pick])
            .Each(
                5_000,
                2,
                (code, position, pick) =>
                    !CreditCode.TryParse(
                        code.Text.Remove(position, 1).Insert(position, Alphabet[pick].ToString()),
                        out _,
                        out _
                    )
            );

    [Fact]
    [Trait("Category", "Long")]
    public void No_slip_in_one_character_of_any_code_makes_another() =>
        AnyCode.Each(
            5_000,
            3,
            code =>
                Enumerable
                    .Range(0, CreditCode.Length)
                    .All(position =>
                        Alphabet
                            .Where(c => c != code.Text[position])
                            .All(c =>
                                !CreditCode.TryParse(
                                    code.Text.Remove(position, 1).Insert(position, c.ToString()),
                                    out _,
                                    out _
                                )
                            )
                    )
        );

    [Fact]
    public void Two_neighbours_swapped_never_make_another_code() =>
        Gen.Select(AnyCode, Gen.Int[0, 16])
            .Where((code, position) => code.Text[position] != code.Text[position + 1])
            .Each(
                5_000,
                4,
                (code, position) =>
                {
                    var letters = code.Text.ToCharArray();
                    (letters[position], letters[position + 1]) = (letters[position + 1], letters[position]);
                    return !CreditCode.TryParse(new string(letters), out _, out _);
                }
            );

    [Theory]
    [InlineData("", "empty")]
    [InlineData("91350200MA2YJ1XR9", "has 17")]
    [InlineData("91350200MA2YJ1XR9G0", "has 19")]
    [InlineData("91350200MA2YJ1XR9O", "'O' at position 18")]
    [InlineData("91350200MA2YJ1XRIG", "'I' at position 17")]
    [InlineData("91350200ma2yj1xr9g", "no lower case")]
    [InlineData("9135A200MA2YJ1XR9G", "six digits")]
    [InlineData("91350200MA2YJ1XR8G", "position 17) of '91350200MA2YJ1XR8G' should be '9'")]
    [InlineData("91350200MA2YJ1XR9H", "last check character of '91350200MA2YJ1XR9H' should be 'G'")]
    [InlineData("９1350200MA2YJ1XR9G", "position 1")]
    public void A_wrong_code_is_told_where_it_is_wrong(string text, string says) =>
        Should.Throw<FormatException>(() => CreditCode.Parse(text)).Message.ShouldContain(says);

    [Fact]
    public void A_body_whose_check_is_ten_carries_an_X()
    {
        var codes = Enumerable
            .Range(0, 200)
            .Select(number => CreditCode.Complete("91410500", $"{number:00000000}").Text[16])
            .ToHashSet();
        codes.ShouldContain('X');
        codes.ShouldBeSubsetOf("0123456789X");
    }

    [Fact]
    public void Completing_refuses_letters_that_look_like_digits() =>
        Should.Throw<FormatException>(() => CreditCode.Complete("9141050O", "00000000"));

    [Fact]
    public void The_default_value_is_no_code() =>
        Should.Throw<InvalidOperationException>(() => default(CreditCode).Text);

    [Fact]
    public void Codes_are_ordered_as_their_texts() =>
        Gen.Select(AnyCode, AnyCode)
            .Each(
                1_000,
                5,
                (left, right) =>
                    Math.Sign(left.CompareTo(right))
                    == Math.Sign(string.CompareOrdinal(left.Text, right.Text))
            );
}
