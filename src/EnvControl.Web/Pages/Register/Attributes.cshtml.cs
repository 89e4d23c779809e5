using EnvControl.Application.Inventories;
using EnvControl.Application.Ports;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Register;

/// <summary>Changes an attribute of many firms (批量改属性): a draft of the inventory, whose difference is the preview.</summary>
/// <param name="register">The firms.</param>
/// <param name="services">The parts.</param>
/// <param name="tongue">The language.</param>
[Authorize(Policies.Duty)]
public class AttributesModel(FirmRegister register, IServiceProvider services, Tongue tongue)
    : RegisterPage(register, tongue)
{
    // What is recorded with dates and documents is changed by records, not by versions.
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        FactIds.CreditCode,
        FactIds.Industry,
        FactIds.Grade,
        FactIds.Leading,
        FactIds.Advanced,
        FactIds.Suspended,
        FactIds.LongIdle,
    };

    /// <summary>The firms that were typed.</summary>
    public EditForm Form { get; private set; } = new();

    /// <summary>The attribute chosen.</summary>
    public string Fact { get; private set; } = string.Empty;

    /// <summary>Its new value.</summary>
    public string Value { get; private set; } = string.Empty;

    /// <summary>The attributes that can be changed.</summary>
    public IEnumerable<FactDefinition> Facts =>
        State!
            .Firms.Facts.Of(FactTable.Enterprise)
            .Where(fact => fact.Column is not null && !Others.Contains(fact.Id));

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet() => IsWhole ? Page() : Forbid(Policies.Staff);

    /// <summary>Makes the draft and goes on to what changed.</summary>
    public IActionResult OnPost([FromForm] EditForm form, string? fact, string? value)
    {
        if (!IsWhole)
        {
            return Forbid(Policies.Staff);
        }

        (Form, Fact, Value) = (form, fact ?? string.Empty, value?.Trim() ?? string.Empty);
        var faults = form
            .CodeList.Where(code => RowOf(code) is null)
            .Select(RegisterFaults.NotThere)
            .ToList();
        if (form.CodeList.IsEmpty || State is null)
        {
            faults.Add(RegisterFaults.NoFirms());
        }

        var column = State is null ? null : Facts.FirstOrDefault(one => one.Id == Fact)?.Column;
        if (column is null || Value.Length == 0)
        {
            faults.Add(RegisterFaults.NoAttribute());
        }

        if (faults.Count > 0)
        {
            return Faulty(faults);
        }

        InventoryVersion? version = null;
        return Try(
            () =>
            {
                using var file = new PartialFile(
                    "bulk-edit",
                    [column!],
                    form.CodeList.Select(code => (code, (IReadOnlyList<string>)[Value]))
                );
                version = Draft(services, file, HttpContext);
            },
            () => Redirect(FormattableString.Invariant($"/register/versions/{version!.Number}"))
        );
    }

    /// <summary>Lays a file over the version published last, as a draft.</summary>
    internal static InventoryVersion Draft(
        IServiceProvider services,
        PartialFile file,
        HttpContext context
    ) =>
        services
            .GetRequiredService<VersionShelf>()
            .Keep(
                new ImportInventory(
                    services.GetRequiredService<IStore>(),
                    services.GetRequiredService<IInventoryFileReader>(),
                    services.GetRequiredService<IInventoryTables>(),
                    services.GetRequiredService<ActiveRules>().Rules
                ).Run(new ImportOrder(file.Path, context.Actor(), IsPartial: true))
            );
}
