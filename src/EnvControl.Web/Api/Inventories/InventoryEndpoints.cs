using System.Globalization;
using System.Security.Cryptography;
using EnvControl.Application.ApiKeys;
using EnvControl.Application.Inventories;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Web.Accounts;
using EnvControl.Web.Api.Answers;
using EnvControl.Web.Pages.Register;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Http.Features;

namespace EnvControl.Web.Api.Inventories;

/// <summary>Versions of the inventory: seen, imported, published (清单版本接口).</summary>
internal static class InventoryEndpoints
{
    private const long MostBytes = 24 * 1024 * 1024;

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/inventories", All)
            .RequireScope(ApiScope.ReadInventory)
            .Says("清单版本，新的在前", "Versions of the inventory, the latest first")
            .Pages()
            .Produces<Page<VersionBody>>();
        api.MapGet("/inventories/{number:int}", One)
            .RequireScope(ApiScope.ReadInventory)
            .Says("一版清单", "One version of the inventory")
            .Produces<VersionBody>();
        api.MapPost("/inventories", Import)
            .RequireScope(ApiScope.WriteInventory)
            .Says(
                "导入清单为草稿：全部入库，或一处有错就都不入库并列出全部问题。联系人不入库。partial=true只更新写到的企业和列",
                "Import an inventory as a draft: all of it, or nothing and everything that is wrong. Contacts are left out. With partial=true only the firms and columns named"
            )
            .TakesFiles()
            .Costs(20)
            .TakesHeaders("Idempotency-Key")
            .Produces<VersionBody>(StatusCodes.Status201Created);
        api.MapPost("/inventories/{number:int}/publish", Publish)
            .RequireScope(ApiScope.WriteInventory)
            .Says(
                "发布草稿。overrules写明会推翻几条有文件的记录（看过才写），不符则拒绝",
                "Publish a draft. overrules says how many records under documents it overrules, as looked at; refused otherwise"
            )
            .TakesHeaders("Idempotency-Key")
            .Produces<VersionBody>();
    }

    private static Tagged All(HttpContext context, IStore store, Cursors cursors)
    {
        Whole(context);
        InventoryVersion[] all = [.. store.Read(kept => kept.Inventories.All()).Reverse()];
        return Tagged.Of(
            cursors.Of(
                all,
                version => version.Number.ToString(CultureInfo.InvariantCulture),
                "inventories",
                context,
                VersionBody.Of
            )
        );
    }

    private static Tagged One(HttpContext context, int number, IStore store)
    {
        Whole(context);
        return store.Read(kept => kept.Inventories.Find(number)) is { } version
            ? Tagged.Of(VersionBody.Of(version))
            : throw Missing(number);
    }

    private static async Task<IResult> Import(
        HttpContext context,
        bool? partial,
        Once once,
        IServiceProvider parts
    )
    {
        Whole(context);
        if (!context.Request.HasFormContentType)
        {
            throw new StatusException(StatusCodes.Status415UnsupportedMediaType, ApiFaults.OtherMedia());
        }

        context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize = MostBytes;
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        using var upload = UploadedInventory.Of([.. form.Files]);
        return once.Run(
            context,
            HashOf(form.Files),
            isNeeded: true,
            store =>
            {
                try
                {
                    new ImportInventory(
                        store,
                        parts.GetRequiredService<IInventoryFileReader>(),
                        parts.GetRequiredService<IInventoryTables>(),
                        parts.GetRequiredService<ActiveRules>().Rules
                    ).Run(new ImportOrder(upload.Path, context.Actor(), partial == true));
                }
                catch (UnsettledException)
                {
                    throw;
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
            kept =>
            {
                var version = (InventoryVersion)kept!;
                return Answer.Of(
                    StatusCodes.Status201Created,
                    VersionBody.Of(version),
                    location: string.Create(
                        CultureInfo.InvariantCulture,
                        $"{Routes.Root}/inventories/{version.Number}"
                    )
                );
            }
        );
    }

    private static IResult Publish(
        HttpContext context,
        int number,
        int? overrules,
        Once once,
        IServiceProvider parts
    )
    {
        Whole(context);
        if (parts.GetRequiredService<IStore>().Read(kept => kept.Inventories.Find(number)) is null)
        {
            throw Missing(number);
        }

        return once.Run(
            context,
            string.Empty,
            isNeeded: false,
            store =>
                new PublishInventory(
                    store,
                    parts.GetRequiredService<IInventoryTables>(),
                    parts.GetRequiredService<ActiveRules>().Rules
                ).Run(number, context.Actor(), overrules ?? 0),
            kept => Answer.Of(StatusCodes.Status200OK, VersionBody.Of(((PublishResult)kept!).Version))
        );
    }

    /// <summary>Versions name firms of every county: they are for accounts of the whole city.</summary>
    private static void Whole(HttpContext context)
    {
        if (!context.Member().Divisions.IsEmpty)
        {
            throw new StatusException(StatusCodes.Status403Forbidden, ApiFaults.NotCovered());
        }
    }

    private static StatusException Missing(int number) =>
        new(
            StatusCodes.Status404NotFound,
            ApiFaults.NotFound(string.Create(CultureInfo.InvariantCulture, $"inventory/{number}"))
        );

    /// <summary>What the files say, whatever stands between them: a client chooses another boundary each time.</summary>
    private static string HashOf(IFormFileCollection files) =>
        Once.HashOf(
            string.Join(
                '\n',
                files.Select(file =>
                {
                    using var stream = file.OpenReadStream();
                    return $"{file.FileName} {Convert.ToHexStringLower(SHA256.HashData(stream))}";
                })
            )
        );
}
