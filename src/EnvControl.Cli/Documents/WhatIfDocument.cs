using System.Text.Json.Nodes;
using EnvControl.Application.WhatIf;
using EnvControl.Files.Writing;

namespace EnvControl.Cli.Documents;

/// <summary>The result of <c>whatif</c> as a JSON document (情景结果): that of <c>whatif.json</c>, warnings and files.</summary>
internal static class WhatIfDocument
{
    /// <summary>The document.</summary>
    public static JsonObject Of(WhatIfResult result)
    {
        using var stream = new MemoryStream();
        WhatIfJson.Write(stream, result.Answer);
        var document = JsonNode.Parse(stream.ToArray())!.AsObject();
        document["warnings"] = FaultDocument.Items(result.Answer.Diff.Baseline.Inventory.Warnings);
        document["files"] = JsonOutput.Texts(result.Files);
        return document;
    }
}
