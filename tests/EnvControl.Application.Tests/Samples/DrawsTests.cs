using CsCheck;
using EnvControl.Application.Samples.Draws;

namespace EnvControl.Application.Tests.Samples;

public sealed class DrawsTests
{
    [Fact]
    public void A_shuffle_gives_every_place_once() =>
        Gen.Select(Gen.Int[1, 5_000], Gen.ULong)
            .Each(
                200,
                1,
                (count, seed) =>
                {
                    var shuffle = new Shuffle(count, seed);
                    var seen = new bool[count];
                    for (var i = 0; i < count; i++)
                    {
                        seen[shuffle[i]].ShouldBeFalse();
                        seen[shuffle[i]] = true;
                    }
                }
            );

    [Fact]
    public void Largest_remainder_gives_out_the_whole_and_never_strays_by_one() =>
        Gen.Select(Gen.Long[0, 1_000_000_000_000], Gen.Long[0, 1_000_000].Array[1, 40])
            .Where((_, weights) => weights.Sum() > 0)
            .Each(
                100,
                2,
                (total, weights) =>
                {
                    var parts = LargestRemainder.Divide(total, weights);
                    parts.Sum().ShouldBe(total);
                    for (var i = 0; i < parts.Length; i++)
                    {
                        var quota = (Int128)total * weights[i] / weights.Sum();
                        ((Int128)parts[i] - quota).ShouldBeOneOf((Int128)0, (Int128)1);
                    }
                }
            );

    [Fact]
    public void Filling_room_never_exceeds_any_room() =>
        Gen.Select(Gen.Long[0, 3_000], Gen.Long[0, 100].Array[1, 30])
            .Each(
                100,
                3,
                (total, room) =>
                {
                    var parts = LargestRemainder.Fill(total, room);
                    parts.Sum().ShouldBe(Math.Min(total, room.Sum()));
                    parts.Zip(room).ShouldAllBe(pair => pair.First <= pair.Second);
                }
            );

    [Fact]
    public void The_normal_curve_and_its_inverse_undo_each_other() =>
        Gen.Double[1e-6, 1 - 1e-6]
            .Each(100, 4, p => NormalCurve.Below(NormalCurve.Point(p)).ShouldBe(p, 1e-12));

    [Fact]
    public void The_exponential_and_the_logarithm_are_those_of_the_library() =>
        Gen.Double[-30, 30]
            .Each(
                100,
                5,
                x =>
                {
                    NormalCurve.Exp(x).ShouldBe(Math.Exp(x), Math.Exp(x) * 1e-14);
                    NormalCurve.Log(Math.Exp(x)).ShouldBe(x, 1e-13 * Math.Max(1, Math.Abs(x)));
                }
            );

    [Fact]
    public void Log_normal_parts_are_positive_rise_with_rank_and_make_one_whole() =>
        Gen.Select(Gen.Int[1, 400], Gen.Double[0.2, 2])
            .Each(
                200,
                6,
                (count, sigma) =>
                {
                    var parts = Enumerable
                        .Range(0, count)
                        .Select(k => LogNormalSizes.Part(k, count, sigma))
                        .ToArray();
                    parts.Sum().ShouldBe(1, 1e-12);
                    parts.ShouldAllBe(part => part > 0);
                    parts.ShouldBe(parts.Order());
                }
            );
}
