using EnvControl.Domain.Law;

namespace EnvControl.Domain.Faults;

/// <summary>The first of many names, for messages that would else have no end (举例若干).</summary>
public static class SomeNames
{
    private const int Most = 10;

    /// <summary>Up to ten names, and dots where there are more; the message itself says how many there are.</summary>
    public static Bilingual Of(IReadOnlyCollection<string> names)
    {
        var rest = names.Count > Most ? "…" : string.Empty;
        return new(string.Join('、', names.Take(Most)) + rest, string.Join(", ", names.Take(Most)) + rest);
    }
}
