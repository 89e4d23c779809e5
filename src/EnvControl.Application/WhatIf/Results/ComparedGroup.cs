using System.Collections.Immutable;
using EnvControl.Domain.Amounts;

namespace EnvControl.Application.WhatIf.Results;

/// <summary>The firms of one industry or county on both sides (分行业、分县区对比).</summary>
/// <param name="Key">The code of the industry or county.</param>
/// <param name="Amounts">What they save, a pollutant each.</param>
/// <param name="Firms">How many of them differ.</param>
/// <param name="Open">How many firms save an amount that is not known exactly on either side: they count in no sum here.</param>
public sealed record ComparedGroup(string Key, ImmutableArray<ComparedAmount> Amounts, int Firms, int Open)
{
    /// <summary>What they save of a pollutant.</summary>
    public ComparedAmount this[Pollutant pollutant] => Amounts[(int)pollutant];

    /// <summary>The same seen from the other side.</summary>
    public ComparedGroup Swapped => this with { Amounts = [.. Amounts.Select(amount => amount.Swapped)] };
}
