using System.Text.Json;
using EnvControl.Domain.Inventory;

namespace EnvControl.Files.Writing;

/// <summary>Writes what empty cells were taken for (假定取值) into an inventory's object; nothing when nothing was declared.</summary>
internal static class AssumedJson
{
    /// <summary>Writes the property <c>assumed</c>.</summary>
    public static void Write(Utf8JsonWriter json, EmergencyReductionInventory inventory)
    {
        if (inventory.Assumptions.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("assumed");
        foreach (var assumption in inventory.Assumptions)
        {
            json.WriteStartObject();
            json.WriteString("fact", assumption.FactId);
            json.WriteString("value", assumption.Value.ToString());
            json.WriteNumber("firms", assumption.Firms.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
