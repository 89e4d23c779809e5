using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Engine.Conditions;

namespace EnvControl.Engine.Plans;

/// <summary>One dimension of a stage table (表的一维): the values of a fact, or of a test of several facts, that rules can tell apart.</summary>
/// <remarks>
/// Code 0 is missing; inside any other code every rule of the table gives the same answer. Immutable, safe to share between threads.
/// </remarks>
internal sealed class Axis
{
    /// <summary>The code of a missing value.</summary>
    public const byte Missing = 0;

    private readonly FrozenDictionary<string, byte>? _byText;
    private readonly byte _otherText;
    private readonly double[] _cuts = [];
    private readonly byte[] _byInterval = [];
    private readonly Func<string, FactValue?>? _fixed;

    private Axis(string name, int count, ImmutableArray<byte> possible, int candidates)
    {
        Name = name;
        Count = count;
        Possible = possible;
        Candidates = candidates;
    }

    private Axis(AxisValues values, FrozenDictionary<string, byte> byText, byte otherText)
        : this(values.Fact.Id, values.Count, values.Possible, values.Candidates)
    {
        _byText = byText;
        _otherText = otherText;
    }

    private Axis(AxisValues values, double[] cuts)
        : this(values.Fact.Id, values.Count, values.Possible, values.Candidates)
    {
        _cuts = cuts;
        _byInterval = [.. values.Codes];
    }

    private Axis(NumberTest test, string name, Func<string, FactValue?> fixedFacts)
        : this(name, 3, [], 1)
    {
        Derived = test;
        _fixed = fixedFacts;
    }

    /// <summary>The fact's id, or the text of the derived test.</summary>
    public string Name { get; }

    /// <summary>The test behind a derived column (派生列); <c>null</c> for a fact.</summary>
    public NumberTest? Derived { get; }

    /// <summary>How many codes there are, missing included.</summary>
    public int Count { get; }

    /// <summary>The codes a missing value may turn out to have; empty for a derived test, which cannot be completed by itself.</summary>
    public ImmutableArray<byte> Possible { get; }

    /// <summary>How many values are worth trying for a missing one.</summary>
    public int Candidates { get; }

    /// <summary>The texts told apart with their codes; empty for numbers and derived tests.</summary>
    public IEnumerable<(string Text, byte Code)> Texts =>
        _byText is null ? [] : _byText.Select(p => (p.Key, p.Value));

    /// <summary>Whether it is read from a column of numbers.</summary>
    public bool IsNumber => _byInterval.Length > 0;

    /// <summary>The numbers at which answers may change, ascending.</summary>
    public ReadOnlySpan<double> Cuts => _cuts;

    /// <summary>The code of each interval: below the first cut, on it, between the first and second, and so on. Shape [2 × cuts + 1].</summary>
    public ReadOnlySpan<byte> CodeOfInterval => _byInterval;

    /// <summary>A dimension of texts, categories or flags.</summary>
    public static Axis OfTexts(AxisValues values, IEnumerable<string> texts, byte other) =>
        new(
            values,
            texts
                .Select((text, i) => KeyValuePair.Create(text, values.Codes[i]))
                .ToFrozenDictionary(StringComparer.Ordinal),
            other
        );

    /// <summary>A dimension of numbers.</summary>
    public static Axis OfNumbers(AxisValues values, double[] cuts) => new(values, cuts);

    /// <summary>A test of several facts, or of arithmetic: 0 missing, 1 no, 2 yes.</summary>
    /// <param name="test">The test.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="fixedFacts">The value of facts that are the same for all rows; <c>null</c> for any other.</param>
    public static Axis OfTest(NumberTest test, string name, Func<string, FactValue?> fixedFacts) =>
        new(test, name, fixedFacts);

    /// <summary>The code of a fact's value.</summary>
    public byte CodeOf(FactValue value) =>
        value.Kind switch
        {
            FactKind.Missing => Missing,
            FactKind.Number => CodeOf(value.Number),
            _ => _byText!.TryGetValue(value.ToString(), out var code) ? code : _otherText,
        };

    /// <summary>The code of a number.</summary>
    public byte CodeOf(double number)
    {
        var interval = 0;
        foreach (var cut in _cuts)
        {
            interval += (number >= cut ? 1 : 0) + (number > cut ? 1 : 0);
        }

        return double.IsNaN(number) ? Missing : _byInterval[interval];
    }

    /// <summary>The code of a row, whatever the dimension is made of.</summary>
    public byte CodeOf(Func<string, FactValue> factOf)
    {
        if (Derived is null)
        {
            return CodeOf(factOf(Name));
        }

        return ConditionEvaluator.Evaluate(Derived, id => _fixed!(id) ?? factOf(id)) switch
        {
            Truth.No => 1,
            Truth.Yes => 2,
            _ => Missing,
        };
    }
}
