using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Overlays;
using NodaTime;

namespace EnvControl.Domain.Tests.Overlays;

public class OverlayBookTests
{
    private static readonly CreditCode Firm = CreditCode.Parse("91350200MA2YJ1XR9G");
    private static readonly CreditCode Other = CreditCode.Parse("91350200776049653A");
    private static readonly LocalDate First = new(2020, 11, 1);
    private static readonly LocalDate End = new(2021, 4, 1);
    private static readonly EffectivePeriod Winter = new(First, End);
    private static readonly ListDocument Document = new("安环〔2020〕1号", "局", null, true);

    private static readonly OverlayBook Book = new([
        Guaranteed("2#", 800),
        Guaranteed(null, 700),
        Guaranteed("2#", 100),
        new OffPeakStop(Firm, "1#", Winter, Document, Permille.All),
        new SmallMicroEmitter(Other, null, Winter, Document),
    ]);

    [Fact]
    public void An_entry_of_the_whole_firm_bears_on_its_every_line() =>
        LoadOf(Book.Find<Guarantee>(Firm.Text, "9#", First)).ShouldBe(700);

    [Fact]
    public void Of_several_entries_the_first_that_bears_on_the_line_counts()
    {
        LoadOf(Book.Find<Guarantee>(Firm.Text, "2#", First)).ShouldBe(800);
        LoadOf(Book.Find<Guarantee>(Firm.Text, "1#", First)).ShouldBe(700);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(150, true)]
    [InlineData(151, false)]
    public void An_entry_counts_from_its_first_day_to_the_day_before_its_end(int days, bool counts) =>
        (Book.Find<OffPeakStop>(Firm.Text, "1#", First.PlusDays(days)) is not null).ShouldBe(counts);

    [Fact]
    public void An_entry_of_one_kind_line_or_firm_is_not_found_for_another()
    {
        Book.Find<OffPeakStop>(Firm.Text, "2#", First).ShouldBeNull();
        Book.Find<Exemption>(Firm.Text, "1#", First).ShouldBeNull();
        Book.Find<SmallMicroEmitter>(Firm.Text, "1#", First).ShouldBeNull();
        Book.Find<Guarantee>(Other.Text, "1#", First).ShouldBeNull();
        Book.Find<SmallMicroEmitter>(Other.Text, "1#", First).ShouldNotBeNull();
    }

    [Fact]
    public void Entries_added_come_after_those_that_were_there()
    {
        var more = new OverlayBook([new Exemption(Firm, null, Winter, Document, AlertLevel.Orange)]);
        var both = Book.With(more);
        both.Entries.Length.ShouldBe(Book.Entries.Length + 1);
        both.Find<Exemption>(Firm.Text, "1#", First)!.HighestLevel.ShouldBe(AlertLevel.Orange);
        both.Of(Firm)[^1].ShouldBeOfType<Exemption>();
        Book.Find<Exemption>(Firm.Text, "1#", First).ShouldBeNull("a book never changes");
    }

    [Fact]
    public void A_firm_on_no_list_has_no_entries()
    {
        OverlayBook.Empty.Of(Firm).ShouldBeEmpty();
        OverlayBook.Empty.Find<Guarantee>(Firm.Text, "1#", First).ShouldBeNull();
    }

    private static int LoadOf(Guarantee? entry) => ((LoadCap)entry!.Approved).Load.Value;

    private static Guarantee Guaranteed(string? line, int load) =>
        new(Firm, line, Winter, Document, GuaranteeReason.Livelihood, new LoadCap(null, Permille.Of(load)));
}
