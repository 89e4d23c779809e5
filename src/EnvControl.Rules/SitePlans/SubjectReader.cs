using System.Collections.Immutable;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.SitePlans;

/// <summary>Reads what a clause is about (措施对象): the process steps named, or the whole plant.</summary>
/// <param name="words">What steps and products are called.</param>
internal sealed class SubjectReader(MeasureWords words)
{
    private static readonly string[] Scopes =
    [
        "全厂",
        "全部",
        "所有",
        "在用",
        "在产",
        "现有",
        "每座",
        "每台",
        "每条",
        "本厂",
        "我厂",
        "本公司",
        "公司",
        "本企业",
        "企业",
        "厂区",
        "厂内",
        "各",
    ];

    private static readonly string[] Endings = ["生产线", "产线", "工序", "设备", "装置", "车间", "生产"];

    /// <summary>Reads it; fails where any word of it is not known.</summary>
    /// <param name="text">The narrow text before or behind the verb.</param>
    /// <param name="processes">The steps in the order named; one <c>null</c> for the whole plant.</param>
    public bool TryRead(string text, out ImmutableArray<string?> processes) =>
        TryRead(
            text,
            word => words.Processes.TryGetValue(word, out var process) ? [process] : null,
            out processes
        );

    /// <summary>Reads what an output is of: a product, else as <see cref="TryRead(string, out ImmutableArray{string?})"/>.</summary>
    public bool TryProduct(string text, out ImmutableArray<string?> processes) =>
        TryRead(
            text,
            word =>
                words.Products.TryGetValue(word, out var several) ? [.. several]
                : words.Processes.TryGetValue(word, out var process) ? [process]
                : null,
            out processes
        );

    private static bool TryRead(
        string text,
        Func<string, string?[]?> meaning,
        out ImmutableArray<string?> processes
    )
    {
        processes = [];
        var found = new List<string?>();
        var parts = text.TrimEnd(':')
            .Replace('(', '、')
            .Replace(")", string.Empty, StringComparison.Ordinal)
            .Replace("以及", "、", StringComparison.Ordinal)
            .Split('、', '和', '及', '与');
        foreach (var part in parts)
        {
            var word = WithoutScope(part);
            var rest = WithoutEnding(word);
            if ((meaning(word) ?? meaning(rest)) is { } known)
            {
                found.AddRange(known);
            }
            else if (rest.Length == 0 && parts.Length == 1)
            {
                found.Add(null);
            }
            else
            {
                return false;
            }
        }

        processes = [.. found.Distinct(StringComparer.Ordinal)];
        return true;
    }

    private static string WithoutScope(string word)
    {
        while (Array.Find(Scopes, scope => word.StartsWith(scope, StringComparison.Ordinal)) is { } scope)
        {
            word = word[scope.Length..];
        }

        return word.TrimStart('的');
    }

    private static string WithoutEnding(string word)
    {
        while (Array.Find(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal)) is { } ending)
        {
            word = word[..^ending.Length];
        }

        return word;
    }
}
