using Dinh.Data.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Dinh.Data.Sqlite;

/// <summary>The words of the search live in FTS5, which keeps each with the numbers of its entries, newest last, and not the text itself.</summary>
internal static class FullTextTable
{
    public const string Name = "SearchTokens";

    // Words come folded and marked already, so the index takes them as they are; which columns or places they stand in does not matter.
    public const string Making = $"""
        CREATE VIRTUAL TABLE "{Name}" USING fts5("Words", content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '._-'")
        """;
}

/// <summary>The key of the table is the number by which FTS5 knows its rows.</summary>
internal sealed class FullTextModel(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        var tokens = modelBuilder.Entity<SearchTokens>();
        tokens.Property(t => t.Number).HasColumnName("rowid");

        // A virtual table gives nothing back for what was changed in it.
        tokens.ToTable(FullTextTable.Name, table => table.UseSqlReturningClause(useSqlReturningClause: false));
    }
}

/// <summary>Makes the one table that is not like the others.</summary>
internal sealed class FullTextMigrations(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        if (operation.Name != FullTextTable.Name)
        {
            base.Generate(operation, model, builder, terminate);
            return;
        }

        builder.Append(FullTextTable.Making).AppendLine(";");
        EndStatement(builder);
    }
}
