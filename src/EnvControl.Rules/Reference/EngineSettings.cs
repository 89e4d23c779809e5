using RulesEngine.HelperFunctions;
using RulesEngine.Models;

namespace EnvControl.Rules.Reference;

/// <summary>The settings with which Microsoft RulesEngine runs (规则引擎设置), and why each stands as it does.</summary>
/// <remarks>Every line has a test that shows what goes wrong without it. RulesEngine 6.0.1, MIT.</remarks>
public static class EngineSettings
{
    /// <summary>The name of the one parameter: a row.</summary>
    public const string Row = "row";

    /// <summary>Fresh settings, as RulesEngine keeps and may change them.</summary>
    public static ReSettings Make() =>
        new()
        {
            // A rule that cannot be read or run must throw. By default it counts as "does not apply", and a firm escapes.
            EnableExceptionAsErrorMessage = false,
            // Without this, an expression that does not parse is "false with an empty message" although the line above says throw.
            EnableExceptionAsErrorMessageForRuleExpressionParsing = true,
            // Fact ids are case-sensitive: "Grade" is a slip, not another way to write "grade".
            IsExpressionCaseSensitive = true,
            // FastExpressionCompiler crashes the process on arithmetic with a null number.
            UseFastExpressionCompiler = false,
            // None of these is used; each costs time for every rule of every row.
            EnableScopedParams = false,
            EnableFormattedErrorMessage = false,
            AutoExecuteActions = false,
            AutoRegisterInputType = true,
            // Above the number of compiled expressions, so that none is ever compiled twice.
            CacheConfig = new MemCacheConfig { SizeLimit = 100_000 },
        };
}
