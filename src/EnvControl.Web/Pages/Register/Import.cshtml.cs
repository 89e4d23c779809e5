using EnvControl.Application.Contacts;
using EnvControl.Application.Inventories;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Web.Accounts;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace EnvControl.Web.Pages.Register;

/// <summary>Brings an inventory in as a draft: all of it, or nothing and everything that is wrong with it (清单入库).</summary>
/// <param name="store">Takes it.</param>
/// <param name="reader">Reads it.</param>
/// <param name="tables">Turns it into cells.</param>
/// <param name="rules">The rules whose facts name the columns.</param>
/// <param name="shelf">Keeps what changed, for the next page.</param>
/// <param name="clock">Tells today.</param>
[Authorize(Policies.Duty)]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public class ImportModel(
    IStore store,
    IInventoryFileReader reader,
    IInventoryTables tables,
    ActiveRules rules,
    VersionShelf shelf,
    IClock clock
) : FaultedPage
{
    // A little more than is taken, so that what is too large can be told in words.
    private const long MostBytes = 24 * 1024 * 1024;

    /// <summary>Whether only some firms or columns were meant.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet() => HttpContext.Member().Divisions.IsEmpty ? Page() : Forbid(Policies.Staff);

    /// <summary>Reads, checks, keeps and goes on to what changed.</summary>
    public IActionResult OnPost(List<IFormFile> files, bool partial, bool contacts)
    {
        if (!HttpContext.Member().Divisions.IsEmpty)
        {
            return Forbid(Policies.Staff);
        }

        IsPartial = partial;
        InventoryVersion? version = null;
        return Try(
            () =>
            {
                using var upload = UploadedInventory.Of(files);
                try
                {
                    version = Bring(upload.Path, partial, contacts);
                }
                catch (RefusedException refused)
                {
                    throw new RefusedException([.. refused.Faults.Select(upload.Named)]);
                }
                catch (FaultException faulty)
                {
                    throw new FaultException([.. faulty.Faults.Select(upload.Named)]);
                }
            },
            () => Redirect(FormattableString.Invariant($"/register/versions/{version!.Number}"))
        );
    }

    private InventoryVersion Bring(string path, bool isPartial, bool withContacts)
    {
        var named = withContacts ? Contacts(path, isPartial) : [];
        var version = shelf.Keep(
            new ImportInventory(store, reader, tables, rules.Rules).Run(
                new ImportOrder(path, HttpContext.Actor(), isPartial)
            )
        );
        if (named.Length > 0)
        {
            new EnterContacts(store).Run(named, HttpContext.Actor());
        }

        return version;
    }

    /// <summary>The contacts of the file, checked before anything of it is kept.</summary>
    private Contact[] Contacts(string path, bool isPartial)
    {
        var faults = new List<Fault>();
        var today = BureauDay.Today(clock);
        var filed = isPartial
            ? store.Read(kept =>
                reader
                    .ReadPartial(path, kept.Inventories.Cells(kept.Inventories.Named(null)), rules.Rules)
                    .Contacts
            )
            : reader.ReadFile(path, rules.Rules).Contacts;
        if (filed.Count == 0)
        {
            faults.Add(ContactFaults.NoContacts(Path.GetFileName(path)));
        }

        Contact?[] read =
        [
            .. filed.Select(one =>
                ContactCheck.Of(
                    CreditCode.Parse(one.CreditCode),
                    (one.Person, one.Phone, string.Empty, string.Empty),
                    today,
                    one.Where,
                    faults
                )
            ),
        ];
        return faults.Count == 0 ? [.. read.OfType<Contact>()] : throw new FaultException(faults);
    }
}
