using EnvControl.Application.Inspections;

namespace EnvControl.Web.Pages.Inspector;

/// <summary>A finding as it is typed at the gate (核查表单).</summary>
public sealed class FindingForm
{
    /// <summary>The list that was shown.</summary>
    public int List { get; set; }

    /// <summary>The moment it was shown for, seconds of Unix time.</summary>
    public long At { get; set; }

    /// <summary>What it came to.</summary>
    public FindingKind Kind { get; set; }

    /// <summary>Unit by unit, in the order shown.</summary>
    public IReadOnlyList<UnitState> State { get; set; } = [];

    /// <summary>An officer.</summary>
    public string? First { get; set; }

    /// <summary>Another.</summary>
    public string? Second { get; set; }

    /// <summary>A remark.</summary>
    public string? Remark { get; set; }

    /// <summary>What the firm says.</summary>
    public string? Words { get; set; }

    /// <summary>Photos.</summary>
    public IReadOnlyList<IFormFile> Photos { get; set; } = [];
}
