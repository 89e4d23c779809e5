using System.Text.Json.Nodes;
using EnvControl.Domain.Law;

namespace EnvControl.Application.WhatIf.Composing;

/// <summary>A change as a scenario file has it, and what a scenario of it alone is called (组成的改动).</summary>
/// <param name="Change">The change.</param>
/// <param name="Name">Its name.</param>
public sealed record ComposedChange(JsonObject Change, Bilingual Name);
