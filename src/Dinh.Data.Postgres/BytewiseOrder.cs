using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Dinh.Data.Postgres;

/// <summary>Text is ordered and compared by its bytes, as SQLite does: the same rows in the same order, and ranges of paths that hold.</summary>
internal sealed class BytewiseOrder(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        foreach (
            var property in modelBuilder
                .Model.GetEntityTypes()
                .SelectMany(e => e.GetProperties())
                .Where(p => StoredAsText(p.ClrType) || p.GetProviderClrType() == typeof(string))
        )
        {
            property.SetCollation("C");
        }

        modelBuilder.MapFullText();
    }

    private static bool StoredAsText(Type type) => type == typeof(string);
}
