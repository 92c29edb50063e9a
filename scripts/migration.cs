#:sdk Microsoft.NET.Sdk.Web
#:project ../src/Dinh.Data.Sqlite
#:project ../src/Dinh.Data.Postgres
#:package Humanizer.Core
#:package Microsoft.CodeAnalysis.CSharp.Workspaces

// Writes the migrations of both stores from the model:
//   dotnet run scripts/migration.cs          writes the one initial migration, Start, anew (only before a release)
//   dotnet run scripts/migration.cs NAME     adds a migration from the last one to the model as it is now;
//                                            where NAME is the last one already, that one is written anew (only before a release)
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Dinh.Data;
using Dinh.Data.Postgres;
using Dinh.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;

var name = args.Length > 0 ? args[0] : "Start";
var anew = name == "Start";
var src = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../src"));
Write(
    "Dinh.Data.Sqlite",
    new DbContextOptionsBuilder<DinhDb>().UseSqliteStore("Data Source=design.db"),
    new Microsoft.EntityFrameworkCore.Sqlite.Design.Internal.SqliteDesignTimeServices()
);
Write(
    "Dinh.Data.Postgres",
    new DbContextOptionsBuilder<DinhDb>().UsePostgresStore("Host=design"),
    new Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal.NpgsqlDesignTimeServices()
);

void Write(string project, DbContextOptionsBuilder options, IDesignTimeServices provider)
{
    if (anew)
        Forget(options);
    using var db = new DinhDb((DbContextOptions<DinhDb>)options.Options, TimeProvider.System, new());
    var services = new ServiceCollection();
    services.AddDbContextDesignTimeServices(db);
    if (anew)
        services.AddSingleton<IMigrationsIdGenerator, StartId>();
    var migrations = db.GetService<IMigrationsAssembly>();
    if (migrations.Migrations.Keys.LastOrDefault() is { } last && last.EndsWith($"_{name}", StringComparison.Ordinal))
    {
        services.AddSingleton<IMigrationsIdGenerator>(new KnownId(last));
        services.AddSingleton<IMigrationsAssembly>(new WithoutLast(migrations, db.Database.ProviderName!));
    }
    provider.ConfigureDesignTimeServices(services);
    services.AddEntityFrameworkDesignTimeServices();

    using var built = services.BuildServiceProvider();
    var scaffolder = built.GetRequiredService<IMigrationsScaffolder>();
    var migration = scaffolder.ScaffoldMigration(name, project, "Migrations");
    var folder = Path.Combine(src, project, "Migrations");
    if (anew && Directory.Exists(folder))
        Directory.Delete(folder, recursive: true);
    var files = scaffolder.Save(Path.Combine(src, project), migration, folder, dryRun: false);
    Console.WriteLine(Path.GetRelativePath(Path.GetDirectoryName(src)!, files.MigrationFile!));
}

// An assembly without migrations has no last one to start from, so the whole model is written.
static void Forget(DbContextOptionsBuilder options)
{
    var relational = RelationalOptionsExtension.Extract(options.Options);
    ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension((dynamic)relational.WithMigrationsAssembly(typeof(DinhDb).Assembly));
}

static string Here([CallerFilePath] string file = "") => file;

// The migrations as they were before the last one was made, with the model that they led to.
internal sealed class WithoutLast(IMigrationsAssembly all, string provider) : IMigrationsAssembly
{
    public IReadOnlyDictionary<string, TypeInfo> Migrations { get; } =
        new SortedDictionary<string, TypeInfo>(all.Migrations.SkipLast(1).ToDictionary(m => m.Key, m => m.Value));

    public ModelSnapshot ModelSnapshot => new DinhDbModelSnapshot(all.CreateMigration(Migrations.Values.Last(), provider));

    public Assembly Assembly => all.Assembly;

    public string? FindMigrationId(string nameOrId) => all.FindMigrationId(nameOrId) is { } id && Migrations.ContainsKey(id) ? id : null;

    public Migration CreateMigration(TypeInfo migrationClass, string activeProvider) => all.CreateMigration(migrationClass, activeProvider);

    private sealed class DinhDbModelSnapshot(Migration migration) : ModelSnapshot
    {
        public override IModel Model => migration.TargetModel;

        protected override void BuildModel(ModelBuilder modelBuilder) => throw new InvalidOperationException("The model is the migration's.");
    }
}

// What is written anew keeps its name.
internal sealed class KnownId(string id) : IMigrationsIdGenerator
{
    public string GenerateId(string name) => id;

    public string GetName(string id) => id[15..];

    public bool IsValidId(string value) => value == id;
}

// One fixed name, so that two branches that write it anew meet in the same file.
internal sealed class StartId : IMigrationsIdGenerator
{
    public string GenerateId(string name) => $"20261122000000_{name}";

    public string GetName(string id) => id[15..];

    public bool IsValidId(string value) => value.Length > 15 && value[14] == '_' && long.TryParse(value[..14], CultureInfo.InvariantCulture, out _);
}
