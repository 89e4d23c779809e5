using System.Numerics;
using CsCheck;
using EnvControl.Domain.Amounts;

namespace EnvControl.Domain.Tests.Amounts;

public class ReductionShareTests
{
    private const long LargestCapacity = 1_000_000_000_000;
    private const long LargestMilligrams = GramsPerDay.MaxValue * 1000;

    private static readonly Gen<(long Part, long Whole)> AnyQuotient = Gen.Select(
            Gen.Long[0, LargestCapacity],
            Gen.Long[1, LargestCapacity]
        )
        .Select((a, b) => a <= b ? (a, b) : (b, a));

    [Fact]
    public void A_kiln_capped_at_7200_of_10400_saves_30_point_769_percent()
    {
        var share = ReductionShare.Quotient(10_400 - 7_200, 10_400);
        share.Permille.ShouldBe(307);
        Math.Round(share.Percent, 3).ShouldBe(30.769m);
        share.Of(1_000_000_000).ShouldBe(307_692_307);
    }

    [Fact]
    public void The_share_of_an_amount_is_the_exact_product_rounded_down() => SharesAreExact(10_000);

    [Fact]
    [Trait("Category", "Long")]
    public void The_share_of_two_million_amounts_is_the_exact_product_rounded_down() =>
        SharesAreExact(2_000_000);

    [Fact]
    public void The_permille_column_is_rounded_down() =>
        AnyQuotient.Each(
            1_000,
            1,
            quotient =>
                ReductionShare.Quotient(quotient.Part, quotient.Whole).Permille
                == (int)((BigInteger)quotient.Part * 1000 / quotient.Whole)
        );

    [Fact]
    public void Shares_are_ordered_as_their_quotients() =>
        Gen.Select(AnyQuotient, AnyQuotient)
            .Each(
                1_000,
                2,
                (a, b) =>
                    Math.Sign(
                        ReductionShare
                            .Quotient(a.Part, a.Whole)
                            .CompareTo(ReductionShare.Quotient(b.Part, b.Whole))
                    ) == ((BigInteger)a.Part * b.Whole).CompareTo((BigInteger)b.Part * a.Whole)
            );

    [Fact]
    public void Equal_quotients_are_equal_shares_however_they_were_written() =>
        Gen.Select(Gen.Long[0, 1000], Gen.Long[1, 1000], Gen.Long[1, 1_000_000])
            .Where((part, whole, _) => part <= whole)
            .Each(
                1_000,
                3,
                (part, whole, factor) =>
                    ReductionShare.Quotient(part, whole)
                    == ReductionShare.Quotient(part * factor, whole * factor)
            );

    [Fact]
    public void A_permille_of_law_is_that_share_exactly() =>
        Gen.Int[0, 1000].Each(1_000, 4, value => ReductionShare.From(Permille.Of(value)).Permille == value);

    [Fact]
    public void A_larger_share_never_saves_less() =>
        Gen.Select(AnyQuotient, AnyQuotient, Gen.Long[0, LargestMilligrams])
            .Each(
                1_000,
                5,
                (a, b, amount) =>
                {
                    var left = ReductionShare.Quotient(a.Part, a.Whole);
                    var right = ReductionShare.Quotient(b.Part, b.Whole);
                    return ReductionShare.Larger(left, right).Of(amount)
                        == Math.Max(left.Of(amount), right.Of(amount));
                }
            );

    [Fact]
    public void Nothing_and_all_are_the_ends()
    {
        ReductionShare.None.Of(long.MaxValue).ShouldBe(0);
        ReductionShare.All.Of(long.MaxValue).ShouldBe(long.MaxValue);
        ReductionShare.Quotient(0, 7).ShouldBe(ReductionShare.None);
        ReductionShare.Quotient(7, 7).ShouldBe(ReductionShare.All);
        ReductionShare.None.CompareTo(ReductionShare.All).ShouldBeNegative();
        ReductionShare.Larger(ReductionShare.None, ReductionShare.All).ShouldBe(ReductionShare.All);
        ReductionShare.None.Percent.ShouldBe(0m);
        ReductionShare.All.Percent.ShouldBe(100m);
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    [InlineData(0, 0)]
    [InlineData(1, -1)]
    public void What_is_no_part_of_a_whole_is_refused(long part, long whole) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ReductionShare.Quotient(part, whole));

    private static void SharesAreExact(int amounts) =>
        Gen.Select(AnyQuotient, Gen.Long[0, LargestMilligrams])
            .Each(
                amounts,
                6,
                (quotient, amount) =>
                    ReductionShare.Quotient(quotient.Part, quotient.Whole).Of(amount)
                    == (BigInteger)amount * quotient.Part / quotient.Whole
            );
}
