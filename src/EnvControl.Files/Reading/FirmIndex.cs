using EnvControl.Domain.Codes;

namespace EnvControl.Files.Reading;

/// <summary>The row of the enterprise table of each credit code (信用代码索引), found without a text for each.</summary>
internal sealed class FirmIndex
{
    private readonly Dictionary<UInt128, int> _firms = [];

    /// <summary>The rows, in the order they were added.</summary>
    public IEnumerable<int> Firms => _firms.Values;

    /// <summary>Adds a firm, unless its code is there already.</summary>
    /// <param name="code">A credit code.</param>
    /// <param name="firm">Its row.</param>
    public bool TryAdd(ReadOnlySpan<char> code, int firm) => _firms.TryAdd(Packed(code), firm);

    /// <summary>Finds the row of a code; nothing is found under a text that is none.</summary>
    public bool TryGetValue(ReadOnlySpan<char> code, out int firm)
    {
        firm = 0;
        return code.Length == CreditCode.Length
            && !code.ContainsAnyExceptInRange('\0', '\x7F')
            && _firms.TryGetValue(Packed(code), out firm);
    }

    /// <summary>Eighteen characters of seven bits each are one number.</summary>
    private static UInt128 Packed(ReadOnlySpan<char> code)
    {
        var (high, low) = (0UL, 0UL);
        for (var i = 0; i < CreditCode.Length / 2; i++)
        {
            high = (high << 7) | code[i];
            low = (low << 7) | code[i + (CreditCode.Length / 2)];
        }

        return new UInt128(high, low);
    }
}
