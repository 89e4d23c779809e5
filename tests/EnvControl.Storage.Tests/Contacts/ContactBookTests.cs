using EnvControl.Application.Contacts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Storage.Contacts;
using EnvControl.Storage.Opening;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EnvControl.Storage.Tests.Contacts;

/// <summary>Contacts are readable by those who are recorded reading them, and by nobody else.</summary>
public class ContactBookTests
{
    private const string Phone = "13800138000";

    private static readonly CreditCode Firm = CreditCode.Parse("91410505DEM7GRA746");
    private static readonly CreditCode Other = CreditCode.Parse("91410506DEM1QEJG9R");

    [Theory, OnSqlite, OnPostgres]
    public void Every_look_leaves_its_entry_and_no_entry_holds_a_name_or_phone(string kind)
    {
        using var database = new TestDatabase(kind);
        var store = database.Open();
        Put(store, Of(Firm));

        Read(store, Firm).ShouldBe(Of(Firm));
        Read(store, Other).ShouldBeNull();

        var entries = store.Read(kept => kept.Audit.Entries(0, 10));
        entries
            .Select(entry => $"{entry.Action} {entry.Subject.Object}")
            .ShouldBe([
                $"contact.set contact/{Firm}",
                $"contact.read contact/{Firm}",
                $"contact.read contact/{Other}",
            ]);
        entries.ShouldAllBe(entry =>
            !entry.ToString().Contains(Phone) && !entry.ToString().Contains("张值守")
        );
    }

    [Theory, OnSqlite, OnPostgres]
    public void Which_firms_have_a_contact_is_told_without_an_entry_of_the_trail(string kind)
    {
        using var database = new TestDatabase(kind);
        var store = database.Open();
        Put(store, Of(Firm));

        store.Read(kept => kept.ContactDays.Checked(Firm)).ShouldBe(Of(Firm).CheckedOn);
        store.Read(kept => kept.ContactDays.Checked(Other)).ShouldBeNull();
        store.Read(kept => kept.ContactDays.Checked()).Keys.ShouldBe([Firm]);
        store.Read(kept => kept.Audit.Head.Number).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public void What_lies_in_the_database_says_nothing_of_anybody(string kind)
    {
        using var database = new TestDatabase(kind);
        Put(database.Open(), Of(Firm));

        using var context = StoreDatabase.Context(database.Address);
        var bytes = context.Set<ContactRow>().AsNoTracking().Single().Sealed;

        System.Text.Encoding.UTF8.GetString(bytes).ShouldNotContain(Phone);
        System.Text.Encoding.Latin1.GetString(bytes).ShouldNotContain(Phone);
    }

    [Theory, OnSqlite, OnPostgres]
    public void Another_firms_contact_put_in_its_place_is_refused(string kind)
    {
        using var database = new TestDatabase(kind);
        var store = database.Open();
        Put(store, Of(Firm));
        database.Tamper($"UPDATE contacts SET credit_code = '{Other}'");

        Should
            .Throw<FaultException>(() => Read(store, Other))
            .Faults.ShouldHaveSingleItem()
            .Code.ShouldBe("EC4176");
    }

    [Theory, OnSqlite, OnPostgres]
    public void An_erased_contact_is_gone_and_its_erasing_is_told(string kind)
    {
        using var database = new TestDatabase(kind);
        var store = database.Open();
        Put(store, Of(Firm));

        store
            .Write(TestDatabase.Deed("contact.erase"), kept => kept.Contacts.Erase(Firm, "本人要求"))
            .ShouldBeTrue();

        Read(store, Firm).ShouldBeNull();
        using var context = StoreDatabase.Context(database.Address);
        context.Set<ContactRow>().Any().ShouldBeFalse();
        store.Read(kept => kept.Audit.Entries(1, 1))[0].Subject.Details.ShouldBe("本人要求");
    }

    [Theory]
    [InlineData("", "13800138000")]
    [InlineData("张值守", "")]
    [InlineData("张值守", "电话一三八")]
    [InlineData("张\n值守", "13800138000")]
    public void What_is_no_contact_is_refused_without_being_repeated(string person, string phone)
    {
        var faults = new List<Fault>();

        ContactCheck
            .Of(
                Firm,
                (person, phone, string.Empty, string.Empty),
                new LocalDate(2026, 11, 25),
                "第2行",
                faults
            )
            .ShouldBeNull();

        var said = faults.ShouldHaveSingleItem().ToString();
        said.ShouldStartWith("第2行");
        said.ShouldNotContain("电话一三八");
    }

    private static Contact Of(CreditCode firm) =>
        new(firm, "张值守", Phone, "0372-2550000", "短信", new LocalDate(2026, 11, 1));

    private static bool Put(Store store, Contact contact) =>
        store.Write(
            TestDatabase.Deed("contact.set"),
            kept =>
            {
                kept.Contacts.Put(contact);
                return true;
            }
        );

    private static Contact? Read(Store store, CreditCode firm) =>
        store.Write(TestDatabase.Deed("contact.read"), kept => kept.Contacts.Read(firm));
}
