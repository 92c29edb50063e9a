using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data;

internal static class JsonColumn
{
    // What a record computes about itself is not stored.
    private static readonly JsonSerializerOptions Stored = new(IdJson.Options) { IgnoreReadOnlyProperties = true };

    /// <summary>Stores a value as JSON text, for what is always read and written whole. The value must be replaced, never changed in place.</summary>
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property)
        where T : class =>
        property.HasConversion(
            value => JsonSerializer.Serialize(value, Stored),
            text => JsonSerializer.Deserialize<T>(text, Stored)!,
            new ValueComparer<T>((one, other) => ReferenceEquals(one, other), value => value.GetHashCode(), value => value)
        );
}
