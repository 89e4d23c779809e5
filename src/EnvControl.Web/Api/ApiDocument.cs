using EnvControl.Application.ApiKeys;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace EnvControl.Web.Api;

/// <summary>The OpenAPI document (接口说明文档): what the routes say of themselves, put where OpenAPI wants it.</summary>
internal static class ApiDocument
{
    private const string Scheme = "apiKey";

    /// <summary>Sets it up.</summary>
    public static void Set(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = description =>
            description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) => Describe(document));
        options.AddOperationTransformer((operation, context, _) => Describe(operation, context));
    }

    private static Task Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "EnvControl 接口 API",
            Version = "v1",
            Description =
                "重污染天气应急减排：清单、企业、预警、管控名单。时刻为带偏移的UTC，单位在字段名里（reductionKgPerDay、tonPerDay），未知为null。批准预警由人在预警台上做，接口不提供。例子见src/EnvControl.Web/Api/README.md。\n\n"
                + "Emergency reduction in heavy pollution: inventories, firms, alerts, lists. Times are UTC with offset, units stand in names, unknown is null. Approving an alert is a person's act at the desk and no part of the API.",
        };
        // Where it is reached is the operator's affair, and what a request's Host says is not to be repeated.
        document.Servers = [new OpenApiServer { Url = "/" }];
        (document.Components ??= new OpenApiComponents()).SecuritySchemes = new Dictionary<
            string,
            IOpenApiSecurityScheme
        >(StringComparer.Ordinal)
        {
            [Scheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description =
                    "接口密钥，由系统管理员或安全管理员建立，有范围和期限 / API key with scopes and a last day, made by the system or security administrator",
            },
        };
        document.Security =
        [
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] },
        ];
        return Task.CompletedTask;
    }

    private static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var notes = context.Description.ActionDescriptor.EndpointMetadata;
        if (notes.OfType<ScopeNote>().FirstOrDefault() is { } needed)
        {
            operation.Description += $"\n\n权限范围 / Scope: `{needed.Scope.Spell()}`";
        }

        operation.Parameters ??= [];
        foreach (var note in notes.OfType<ParameterNote>())
        {
            operation.Parameters.Add(
                new OpenApiParameter
                {
                    Name = note.Name,
                    In = note.IsHeader ? ParameterLocation.Header : ParameterLocation.Query,
                    Description = note.Says,
                    Schema = new OpenApiSchema
                    {
                        Type = note.Type == "integer" ? JsonSchemaType.Integer : JsonSchemaType.String,
                    },
                }
            );
        }

        if (notes.OfType<FilesNote>().Any())
        {
            operation.RequestBody = Files();
        }

        return Task.CompletedTask;
    }

    private static OpenApiRequestBody Files() =>
        new()
        {
            Required = true,
            Description =
                "一个xlsx，或enterprises.csv、lines.csv、sources.csv和各清单json / One xlsx, or the csv tables and lists",
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
            {
                ["multipart/form-data"] = new()
                {
                    Schema = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Object,
                        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
                        {
                            ["files"] = new OpenApiSchema
                            {
                                Type = JsonSchemaType.Array,
                                Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
                            },
                        },
                    },
                },
            },
        };
}
