using System.Diagnostics;
using Dinh.App.Features.Transparency.SequenceEntries;
using Dinh.Data;
using Dinh.Data.Log;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dinh.App.Tests.Features.Transparency;

/// <summary>A body that publishes papers, and what the log makes of it.</summary>
internal sealed record LogWorld(Commune Commune, Body Body)
{
    public const string Signer = "Nguyễn Văn Hùng";

    public static async Task<LogWorld> OfAsync(Commune commune) => new(commune, await commune.HasBody());

    /// <summary>Publishes one paper, in one save.</summary>
    public async Task<Paper> Published(string title = "Dự toán thu, chi ngân sách năm 2026")
    {
        var paper = new Paper(Id<Paper>.New(), "QUYẾT ĐỊNH", $"{Random.Shared.Next(1, 9999)}/QĐ-UBND", title, Body.Id)
        {
            IssuerName = Body.Name,
            IssuedOn = Commune.Today,
            Signer = Signer,
            Content = "Điều 1. Công khai dự toán.",
        };
        paper.Publish(Commune.Today, Signer);
        return await Commune.Has(paper);
    }

    public Task<int> Sequenced() => Commune.Do((SequenceEntriesHandler log) => log.HandleAsync(CancellationToken.None));

    public Task<LogEntry> EntryOf(Paper paper) =>
        Commune.Read(db => db.LogEntries.AsNoTracking().Where(e => e.RecordKey == paper.Id.Value).OrderBy(e => e.Id).LastAsync());

    public async Task<string> Get(string path)
    {
        using var client = Commune.CreateClient();
        return await client.GetStringAsync(new Uri(path, UriKind.Relative));
    }

    public async Task<Checkpoint> Newest() => Checkpoint.Read(SignedNote.Read(await Get("/api/v1/log/checkpoint"))!.Text)!;

    public string Database => Commune.Services.CreateScopeFor<DinhDb, string>(db => db.Database.GetConnectionString()!);

    /// <summary>Runs a program of this folder as anybody would.</summary>
    public static async Task<(int Code, string Output, string Error)> RunAsync(string program, string? database, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        if (database is not null)
            start.Environment["DINH_DATABASE"] = database;
        using var running = Process.Start(start)!;
        var output = running.StandardOutput.ReadToEndAsync();
        var error = await running.StandardError.ReadToEndAsync();
        await running.WaitForExitAsync();
        return (running.ExitCode, await output, error);
    }
}

internal static class Scopes
{
    public static T CreateScopeFor<TService, T>(this IServiceProvider services, Func<TService, T> read)
        where TService : notnull
    {
        using var scope = services.CreateScope();
        return read(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
