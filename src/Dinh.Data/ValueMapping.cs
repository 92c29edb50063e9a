using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Dinh.Data;

internal static class ValueMapping
{
    /// <summary>Instants are UTC and enums are words, on both stores, so that no mapping has to say so.</summary>
    public static void MapValues(this ModelConfigurationBuilder model)
    {
        model.Properties<DateTime>().HaveConversion<UtcConverter>();

        // Only Identity's lock-out uses it; SQLite can neither order nor compare it.
        model.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        model.Properties<Enum>().HaveConversion<string>().HaveMaxLength(60);
    }

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(at => at, at => DateTime.SpecifyKind(at, DateTimeKind.Utc));

    private sealed class InstantConverter()
        : ValueConverter<DateTimeOffset, DateTime>(at => at.UtcDateTime, at => new(DateTime.SpecifyKind(at, DateTimeKind.Utc)));
}
