using System.Reflection;
using Dinh.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data;

internal static class EntityMapping
{
    public static IReadOnlyList<Type> Entities { get; } =
    [.. typeof(Entity).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Entity)) && !t.IsAbstract && !t.IsGenericTypeDefinition)];

    /// <summary>Every entity of the Domain is stored with all its plain properties; a mapping says only what is special.</summary>
    public static void MapEntities(this ModelBuilder model)
    {
        foreach (var type in Entities)
        {
            var entity = model.Entity(type);
            entity.Property(nameof(Entity<>.Id)).ValueGeneratedNever();
            entity.Property(nameof(Entity.Version)).IsConcurrencyToken();
            foreach (var property in type.GetProperties().Where(IsStored))
            {
                entity.Property(property.PropertyType, property.Name);
            }
        }
    }

    // EF Core finds properties with a setter by itself, not those that only the constructor sets.
    private static bool IsStored(PropertyInfo property) =>
        property.SetMethod is null
        && property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is not null
        && IsPlain(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);

    private static bool IsPlain(Type type) =>
        type.IsPrimitive
        || type.IsEnum
        || type == typeof(string)
        || type == typeof(byte[])
        || type == typeof(decimal)
        || type == typeof(Guid)
        || type == typeof(DateOnly)
        || type == typeof(TimeOnly)
        || type == typeof(DateTime)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>));
}
