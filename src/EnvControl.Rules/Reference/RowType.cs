using System.Linq.Expressions;
using System.Reflection;
using System.Reflection.Emit;
using EnvControl.Domain.Facts;

namespace EnvControl.Rules.Reference;

/// <summary>The type whose one object RulesEngine sees as a row (规则引擎的行类型): one property for each fact.</summary>
/// <remarks>
/// Texts are <c>string</c>, numbers <c>double?</c>, flags <c>bool?</c>. It is emitted from the catalogue and not a DynamicClass:
/// that type answers any misspelt name with null through its indexer, so that a broken rule would silently never apply (ADR 0008).
/// Thread-safe.
/// </remarks>
public sealed class RowType
{
    private readonly Func<FactValue[], object> _make;

    /// <summary>Emits the type.</summary>
    public RowType(FactCatalog facts)
    {
        Type = Emit(facts);
        _make = Maker(facts, Type);
    }

    /// <summary>The emitted type.</summary>
    public Type Type { get; }

    /// <summary>Makes a row; a missing fact is a null.</summary>
    /// <param name="values">One value for each fact of the catalogue, by position.</param>
    public object Make(FactValue[] values) => _make(values);

    private static Type ClrType(FactDefinition fact) =>
        fact.Type switch
        {
            FactType.Number => typeof(double?),
            FactType.Flag => typeof(bool?),
            _ => typeof(string),
        };

    private static Type Emit(FactCatalog facts)
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(
            new AssemblyName("EnvControl.Rows"),
            AssemblyBuilderAccess.Run
        );
        var builder = assembly
            .DefineDynamicModule("rows")
            .DefineType("Row", TypeAttributes.Public | TypeAttributes.Sealed);
        builder.DefineDefaultConstructor(MethodAttributes.Public);
        foreach (var fact in facts.Facts)
        {
            AddProperty(builder, fact.Id, ClrType(fact));
        }

        return builder.CreateType();
    }

    private static void AddProperty(TypeBuilder builder, string name, Type type)
    {
        const MethodAttributes Accessor =
            MethodAttributes.Public | MethodAttributes.SpecialName | MethodAttributes.HideBySig;
        var field = builder.DefineField("_" + name, type, FieldAttributes.Private);
        var property = builder.DefineProperty(name, PropertyAttributes.None, type, null);
        var getter = builder.DefineMethod("get_" + name, Accessor, type, Type.EmptyTypes);
        var get = getter.GetILGenerator();
        get.Emit(OpCodes.Ldarg_0);
        get.Emit(OpCodes.Ldfld, field);
        get.Emit(OpCodes.Ret);
        var setter = builder.DefineMethod("set_" + name, Accessor, null, [type]);
        var set = setter.GetILGenerator();
        set.Emit(OpCodes.Ldarg_0);
        set.Emit(OpCodes.Ldarg_1);
        set.Emit(OpCodes.Stfld, field);
        set.Emit(OpCodes.Ret);
        property.SetGetMethod(getter);
        property.SetSetMethod(setter);
    }

    private static Func<FactValue[], object> Maker(FactCatalog facts, Type type)
    {
        var values = Expression.Parameter(typeof(FactValue[]), "values");
        var assignments = facts.Facts.Select(
            (fact, position) =>
            {
                var value = Expression.ArrayIndex(values, Expression.Constant(position));
                var clr = ClrType(fact);
                var member =
                    fact.Type == FactType.Number ? nameof(FactValue.Number)
                    : fact.Type == FactType.Flag ? nameof(FactValue.Flag)
                    : nameof(FactValue.Text);
                return (MemberBinding)
                    Expression.Bind(
                        type.GetProperty(fact.Id)!,
                        Expression.Condition(
                            Expression.Property(value, nameof(FactValue.IsMissing)),
                            Expression.Default(clr),
                            Expression.Convert(Expression.Property(value, member), clr)
                        )
                    );
            }
        );
        var body = Expression.MemberInit(Expression.New(type), assignments);
        return Expression
            .Lambda<Func<FactValue[], object>>(Expression.Convert(body, typeof(object)), values)
            .Compile();
    }
}
