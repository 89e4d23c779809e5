using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Engine.Conditions;

namespace EnvControl.Rules.Expressions;

/// <summary>Reads the expression of a rule into a condition (表达式解析): a small subset of RulesEngine's own language.</summary>
/// <remarks>
/// Recursive descent; the depth limit is checked first, so no text can exhaust the stack. RulesEngine sees only texts that
/// passed here: it would by itself run reflection, clocks and memory bombs. See ADR 0004. Not safe for several threads.
/// </remarks>
public sealed class ExpressionParser
{
    private static readonly Dictionary<string, NumberRelation> Relations = new(StringComparer.Ordinal)
    {
        ["=="] = NumberRelation.Equal,
        ["!="] = NumberRelation.NotEqual,
        ["<"] = NumberRelation.Less,
        ["<="] = NumberRelation.LessOrEqual,
        [">"] = NumberRelation.Greater,
        [">="] = NumberRelation.GreaterOrEqual,
    };

    private readonly FactCatalog _facts;
    private readonly List<Token> _tokens;
    private int _at;

    private ExpressionParser(string text, FactCatalog facts)
    {
        _facts = facts;
        _tokens = Lexer.Cut(text);
    }

    private Token Now => _tokens[_at];

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="facts">The words it may use.</param>
    /// <param name="condition">The condition, when the answer is <c>null</c>.</param>
    /// <returns>The first thing wrong, or <c>null</c>.</returns>
    public static ExpressionFault? Parse(string text, FactCatalog facts, out Condition? condition)
    {
        condition = null;
        if (ExpressionLimits.Check(text) is { } broken)
        {
            return broken;
        }

        try
        {
            var parser = new ExpressionParser(text, facts);
            condition = parser.Or();
            return parser.Now.Kind == TokenKind.End
                ? null
                : throw parser.Expected(new("表达式结尾或 and / or", "The end, and, or or"));
        }
        catch (ExpressionFaultException wrong)
        {
            condition = null;
            return wrong.Fault;
        }
    }

    private Condition Or() => Chain(And, "||", "or", parts => new AnyOf(parts[0].Column, parts));

    private Condition And() => Chain(Not, "&&", "and", parts => new AllOf(parts[0].Column, parts));

    private Condition Chain(
        Func<Condition> part,
        string symbol,
        string word,
        Func<ImmutableArray<Condition>, Condition> join
    )
    {
        var parts = ImmutableArray.Create(part());
        while (Now.Is(symbol) || Now.IsWord(word))
        {
            _at++;
            parts = parts.Add(part());
        }

        return parts.Length == 1 ? parts[0] : join(parts);
    }

    private Condition Not()
    {
        var start = Now;
        if (!start.Is("!") && !start.IsWord("not"))
        {
            return Primary();
        }

        _at++;
        Take("(", new("( (not 之后要有括号)", "An opening bracket after not"));
        var part = Or();
        Take(")", new(")", "A closing bracket"));
        return new Negation(start.Column, part);
    }

    private Condition Primary()
    {
        if (Now.Is("(") && !IsBracketOfTerm())
        {
            _at++;
            var inner = Or();
            Take(")", new(")", "A closing bracket"));
            return inner;
        }

        return Comparison();
    }

    private Condition Comparison()
    {
        var start = Now;
        if (start.Kind == TokenKind.Word && FactOf(start) is { Type: not FactType.Number } fact)
        {
            _at++;
            return fact.Type == FactType.Flag ? Flag(start, fact) : Text(start, fact);
        }

        var left = Term();
        if (Now.Kind != TokenKind.Symbol || !Relations.TryGetValue(Now.Text, out var relation))
        {
            throw Expected(new("比较符号", "A comparison"));
        }

        _at++;
        return new NumberTest(start.Column, left, relation, Term());
    }

    private FlagTest Flag(Token start, FactDefinition fact)
    {
        var isEqual = Now.Is("==");
        if (!isEqual && !Now.Is("!="))
        {
            throw Clash(start, fact);
        }

        _at++;
        var value = Now;
        if (!value.IsWord("true") && !value.IsWord("false"))
        {
            throw Expected(new("true 或 false", "true or false"));
        }

        _at++;
        return new FlagTest(start.Column, fact.Id, value.IsWord("true") == isEqual);
    }

    private TextTest Text(Token start, FactDefinition fact)
    {
        var isMember = !Now.Is("!=");
        if (Now.IsWord("in"))
        {
            _at++;
            return new TextTest(start.Column, fact.Id, List(fact), true);
        }

        if (!Now.Is("==") && !Now.Is("!="))
        {
            throw Clash(start, fact);
        }

        _at++;
        return new TextTest(start.Column, fact.Id, [Value(fact)], isMember);
    }

    private ImmutableArray<string> List(FactDefinition fact)
    {
        Take("(", new("(", "An opening bracket"));
        var values = ImmutableArray.Create(Value(fact));
        while (Now.Is(","))
        {
            _at++;
            values =
                values.Length < ExpressionLimits.List
                    ? values.Add(Value(fact))
                    : throw new ExpressionFaultException(
                        ExpressionFaults.ListTooLong(Now.Column, ExpressionLimits.List)
                    );
        }

        Take(")", new(")", "A closing bracket"));
        return values;
    }

    private string Value(FactDefinition fact)
    {
        var token = Now;
        if (token.Kind != TokenKind.Text)
        {
            throw Expected(new("带双引号的值", "A value in double quotes"));
        }

        if (fact.Type == FactType.Category && fact.Values.All(value => value.Id != token.Text))
        {
            var ids = fact.Values.Select(value => value.Id).ToArray();
            var allowed =
                string.Join(", ", ids.Take(10)) + (ids.Length > 10 ? $" … ({ids.Length})" : string.Empty);
            throw new ExpressionFaultException(
                ExpressionFaults.UnknownValue(
                    token.Column,
                    token.Text,
                    fact.Id,
                    NearestWord.To(token.Text, ids),
                    allowed
                )
            );
        }

        _at++;
        return token.Text;
    }

    private NumberTerm Term()
    {
        var left = Product();
        while (Now.Is("+") || Now.Is("-"))
        {
            left = Join(left, Product);
        }

        return left;
    }

    private NumberTerm Product()
    {
        var left = Unit();
        while (Now.Is("*") || Now.Is("/"))
        {
            left = Join(left, Unit);
        }

        return left;
    }

    private ArithmeticTerm Join(NumberTerm left, Func<NumberTerm> next)
    {
        var sign = Now;
        _at++;
        var right = next();
        return left is ConstantTerm && right is ConstantTerm
            ? throw new ExpressionFaultException(ExpressionFaults.ConstantArithmetic(sign.Column))
            : new ArithmeticTerm(left.Column, left, sign.Text[0], right);
    }

    private NumberTerm Unit()
    {
        var start = Now;
        if (start.Is("("))
        {
            _at++;
            var inner = Term();
            Take(")", new(")", "A closing bracket"));
            return inner;
        }

        var isNegative = start.Is("-");
        _at += isNegative ? 1 : 0;
        if (Now.Kind == TokenKind.Number)
        {
            var number = double.Parse(Now.Text, CultureInfo.InvariantCulture);
            _at++;
            return new ConstantTerm(start.Column, isNegative ? -number : number);
        }

        if (isNegative || Now.Kind != TokenKind.Word)
        {
            throw Expected(new("事实或数字", "A fact or a number"));
        }

        var fact = FactOf(start);
        if (fact.Type != FactType.Number)
        {
            throw Clash(start, fact);
        }

        _at++;
        return new FactTerm(start.Column, fact.Id);
    }

    private FactDefinition FactOf(Token word)
    {
        if (_facts.TryGet(word.Text, out var fact))
        {
            return fact;
        }

        if (_tokens[_at + 1].Is("("))
        {
            var why = new Bilingual("不得调用函数", "functions are not called");
            throw new ExpressionFaultException(ExpressionFaults.Refused(word.Column, word.Text + "(", why));
        }

        if (word.Text is "true" or "false" or "null" or "and" or "or" or "in")
        {
            throw Expected(new("事实", "A fact"));
        }

        var nearest = NearestWord.To(word.Text, _facts.Facts.Select(f => f.Id));
        throw new ExpressionFaultException(ExpressionFaults.UnknownFact(word.Column, word.Text, nearest));
    }

    /// <summary>Whether the bracket that opens here holds a number (what follows its end is arithmetic or a comparison).</summary>
    private bool IsBracketOfTerm()
    {
        var depth = 0;
        for (var i = _at; i < _tokens.Count; i++)
        {
            depth +=
                _tokens[i].Is("(") ? 1
                : _tokens[i].Is(")") ? -1
                : 0;
            if (depth == 0)
            {
                var next = _tokens[i + 1];
                return next.Kind == TokenKind.Symbol
                    && (Relations.ContainsKey(next.Text) || next.Text is "+" or "-" or "*" or "/");
            }
        }

        return false;
    }

    private void Take(string symbol, Bilingual expected)
    {
        if (!Now.Is(symbol))
        {
            throw Expected(expected);
        }

        _at++;
    }

    private ExpressionFaultException Expected(Bilingual expected) =>
        new(ExpressionFaults.Expected(Now.Column, Now.Text, expected));

    private static ExpressionFaultException Clash(Token at, FactDefinition fact)
    {
        var type = fact.Type switch
        {
            FactType.Number => new Bilingual("数值", "a number"),
            FactType.Flag => new Bilingual("是否", "a flag"),
            FactType.Category => new Bilingual("类别", "a category"),
            _ => new Bilingual("文本", "a text"),
        };
        return new ExpressionFaultException(ExpressionFaults.TypeClash(at.Column, fact.Id, type));
    }
}
