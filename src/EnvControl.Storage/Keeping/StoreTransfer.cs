using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EnvControl.Storage.Keeping;

/// <summary>Copies every row of a store into empty tables of another (整库转移), between SQLite and PostgreSQL as well.</summary>
internal static class StoreTransfer
{
    private static readonly MethodInfo CopyOne = typeof(StoreTransfer).GetMethod(
        nameof(CopyRows),
        BindingFlags.Static | BindingFlags.NonPublic
    )!;

    /// <summary>Copies all tables, those that others refer to first.</summary>
    /// <param name="source">The store; its transaction, if any, is the one state that is copied.</param>
    /// <param name="target">The empty tables, before their guards are set.</param>
    public static void Copy(StoreContext source, StoreContext target)
    {
        foreach (var type in InOrder(target.Model))
        {
            CopyOne.MakeGenericMethod(type.ClrType).Invoke(null, [source, target]);
        }
    }

    private static IEnumerable<IEntityType> InOrder(IModel model)
    {
        var left = model.GetEntityTypes().OrderBy(type => type.Name, StringComparer.Ordinal).ToList();
        while (left.Count > 0)
        {
            var next = left.First(type =>
                type.GetForeignKeys()
                    .All(key => key.PrincipalEntityType == type || !left.Contains(key.PrincipalEntityType))
            );
            left.Remove(next);
            yield return next;
        }
    }

    private static void CopyRows<T>(StoreContext source, StoreContext target)
        where T : class => target.AddMany(source.Set<T>().AsNoTracking().AsEnumerable());
}
