using System.Collections.Immutable;
using System.Text.Json;
using EnvControl.Domain.Faults;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Rules.Loading;

/// <summary>One object of an order's file (管控令文件的一部分): its members, where they stand, and what is wrong with them.</summary>
/// <param name="File">The file.</param>
/// <param name="Element">The object.</param>
/// <param name="Path">Its place in the file.</param>
/// <param name="Faults">Takes what is wrong.</param>
internal sealed record OrderPart(JsonFile File, JsonElement Element, string Path, ICollection<Fault> Faults)
{
    private static readonly LocalDateTimePattern Hour = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mm"
    );

    /// <summary><c>file:line:column</c> of a member, or of the object itself.</summary>
    public string Where(string member = "") => File.Where(member.Length == 0 ? Path : $"{Path}/{member}");

    /// <summary>Whether a member is there and not null.</summary>
    public bool Has(string member) =>
        Element.TryGetProperty(member, out var value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>Reports every member that nobody asks for.</summary>
    /// <returns>Whether it is an object at all.</returns>
    public bool Holds(params ImmutableArray<string> allowed)
    {
        if (Element.ValueKind != JsonValueKind.Object)
        {
            Faults.Add(OrderFaults.Missing(Where(), "{ }", "一个对象", "an object"));
            return false;
        }

        foreach (
            var member in Element
                .EnumerateObject()
                .Where(member => !allowed.Contains(member.Name, StringComparer.Ordinal))
        )
        {
            Faults.Add(
                OrderFaults.Unknown(
                    Where(member.Name),
                    member.Name,
                    NearestWord.To(member.Name, allowed),
                    allowed
                )
            );
        }

        return true;
    }

    /// <summary>A text that must be there; empty, and reported, when it is not.</summary>
    public string Text(string member, string zh, string en)
    {
        if (Element.TextOrNull(member) is { Length: > 0 } text)
        {
            return text;
        }

        Faults.Add(OrderFaults.Missing(Where(Has(member) ? member : string.Empty), member, zh, en));
        return string.Empty;
    }

    /// <summary>A text that may be absent.</summary>
    public string? TextOrNull(string member, string zh, string en) =>
        Has(member) ? Text(member, zh, en) : null;

    /// <summary>One of some words; the first, and reported, when it is none of them.</summary>
    public string OneOf(string member, params ImmutableArray<string> words)
    {
        if (Element.TextOrNull(member) is { } word && words.Contains(word, StringComparer.Ordinal))
        {
            return word;
        }

        var all = string.Join(" / ", words);
        Faults.Add(OrderFaults.Missing(Where(Has(member) ? member : string.Empty), member, all, all));
        return words[0];
    }

    /// <summary>A list of texts that may be absent.</summary>
    public ImmutableArray<string> Texts(string member)
    {
        if (!Has(member))
        {
            return [];
        }

        var list = Element.GetProperty(member);
        if (
            list.ValueKind != JsonValueKind.Array
            || list.EnumerateArray()
                .Any(item => item.ValueKind != JsonValueKind.String || item.GetString()!.Length == 0)
        )
        {
            Faults.Add(OrderFaults.Missing(Where(member), member, "由文字组成的列表", "a list of texts"));
            return [];
        }

        return [.. list.EnumerateArray().Select(item => item.GetString()!.Trim())];
    }

    /// <summary>The objects of a list that may be absent.</summary>
    public ImmutableArray<OrderPart> Parts(string member)
    {
        if (!Has(member))
        {
            return [];
        }

        var list = Element.GetProperty(member);
        if (list.ValueKind != JsonValueKind.Array)
        {
            Faults.Add(OrderFaults.Missing(Where(member), member, "一个列表", "a list"));
            return [];
        }

        return
        [
            .. list.EnumerateArray()
                .Select((item, i) => this with { Element = item, Path = $"{Path}/{member}/{i}" }),
        ];
    }

    /// <summary>An hour, or <c>null</c> when absent or wrong; what is wrong is reported.</summary>
    public LocalDateTime? Moment(string member)
    {
        if (!Has(member))
        {
            return null;
        }

        var typed = Element.GetProperty(member).ToString();
        var hour = Hour.Parse(typed);
        if (hour.Success && hour.Value.Minute == 0)
        {
            return hour.Value;
        }

        Faults.Add(OrderFaults.BadHour(Where(member), typed));
        return null;
    }
}
