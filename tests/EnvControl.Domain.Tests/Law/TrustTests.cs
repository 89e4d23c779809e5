using EnvControl.Domain.Law;

namespace EnvControl.Domain.Tests.Law;

public class TrustTests
{
    [Theory]
    [InlineData(Trust.Verified, Trust.Assumed, Trust.Assumed)]
    [InlineData(Trust.Adopted, Trust.Partial, Trust.Partial)]
    [InlineData(Trust.Adopted, Trust.Verified, Trust.Adopted)]
    [InlineData(Trust.Verified, Trust.Verified, Trust.Verified)]
    public void The_weaker_of_two_counts(Trust left, Trust right, Trust weaker)
    {
        Trusts.Weaker(left, right).ShouldBe(weaker);
        Trusts.Weaker(right, left).ShouldBe(weaker);
    }

    [Fact]
    public void A_written_trust_is_read_again_and_nothing_else_is()
    {
        foreach (var trust in Enum.GetValues<Trust>())
        {
            Trusts.TryParse(trust.Spell(), out var read).ShouldBeTrue();
            read.ShouldBe(trust);
        }

        Trusts.TryParse("Verified", out _).ShouldBeFalse();
        Trusts.TryParse(null, out _).ShouldBeFalse();
    }
}
