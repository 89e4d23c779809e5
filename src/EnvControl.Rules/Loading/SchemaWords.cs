using System.Globalization;
using NJsonSchema.Validation;

namespace EnvControl.Rules.Loading;

/// <summary>Says what does not fit a schema (格式问题的说法) in words that an author of files knows.</summary>
internal static class SchemaWords
{
    private const int MostValues = 20;

    /// <summary>What is wrong with the part that the error is about, in Chinese and English, to stand after its name.</summary>
    public static (string Zh, string En) Of(ValidationError error)
    {
        var schema = error.Schema;
        return error.Kind switch
        {
            ValidationErrorKind.PropertyRequired => ("没有写", "is missing"),
            ValidationErrorKind.NoAdditionalPropertiesAllowed => (
                "不是这里可写的项",
                "is no member that may stand here"
            ),
            ValidationErrorKind.NotInEnumeration => Among(
                schema.Enumeration.OfType<string>().Take(MostValues + 1).ToArray()
            ),
            ValidationErrorKind.StringExpected => ("应写文字，放在引号里", "should be text in quotes"),
            ValidationErrorKind.NumberExpected => ("应写数字，不加引号", "should be a number without quotes"),
            ValidationErrorKind.IntegerExpected => (
                "应写整数，不加引号",
                "should be a whole number without quotes"
            ),
            ValidationErrorKind.BooleanExpected => ("应写 true 或 false", "should be true or false"),
            ValidationErrorKind.ObjectExpected => ("应写成 { } 里的几项", "should be members in { }"),
            ValidationErrorKind.ArrayExpected => ("应写成 [ ] 里的列表", "should be a list in [ ]"),
            ValidationErrorKind.NumberTooBig or ValidationErrorKind.IntegerTooBig => Bound(
                "太大",
                "最大",
                "is too large",
                "at most",
                schema.Maximum
            ),
            ValidationErrorKind.NumberTooSmall => Bound(
                "太小",
                "最小",
                "is too small",
                "at least",
                schema.Minimum
            ),
            ValidationErrorKind.StringTooShort => ("太短或空着", "is too short or empty"),
            ValidationErrorKind.StringTooLong => ("太长", "is too long"),
            ValidationErrorKind.TooFewItems => ("项数太少", "has too few entries"),
            ValidationErrorKind.TooManyItems => ("项数太多", "has too many entries"),
            ValidationErrorKind.ItemsNotUnique => ("有重复的项", "has an entry twice"),
            ValidationErrorKind.PatternMismatch => ("写法不对", "is not written as it should be"),
            _ => ($"不符合格式({error.Kind})", $"does not fit the format ({error.Kind})"),
        };
    }

    private static (string Zh, string En) Among(string[] values)
    {
        var more = values.Length > MostValues;
        var known = string.Join('、', values.Take(MostValues));
        var names = string.Join(", ", values.Take(MostValues));
        return values.Length == 0
            ? ("不是可用的取值", "is none of the values that may stand here")
            : (
                $"不是可用的取值，可写：{known}{(more ? "等" : string.Empty)}",
                $"is none of {names}{(more ? " and more" : string.Empty)}"
            );
    }

    private static (string Zh, string En) Bound(
        string zh,
        string zhBound,
        string en,
        string enBound,
        decimal? bound
    )
    {
        if (bound is not { } known)
        {
            return (zh, en);
        }

        var text = known.ToString("0.#########", CultureInfo.InvariantCulture);
        return ($"{zh}，{zhBound}{text}", $"{en}: {enBound} {text}");
    }
}
