namespace Dinh.App.Verbs.Backups;

/// <summary>dinh restore: a backup back into the database.</summary>
internal sealed class RestoreVerb : Verb
{
    public override string Name => "restore";

    public override string Usage => "restore DIR [--force]: a backup into the database that DINH_DATABASE names; --force replaces what it holds";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        if (arguments.Where(a => a != "--force").ToList() is not [var folder])
            return await this.RefuseAsync(new("hãy ghi thư mục của bản sao lưu.", "write the backup's folder."));

        await using var workbench = await Workbench.OpenAsync(Name, stop);
        if (await workbench.Do((RestoreHandler handler) => handler.HandleAsync(folder, arguments.Contains("--force"), stop)) is { } fault)
            return await this.RefuseAsync(fault);

        Console.WriteLine("Đã khôi phục (restored).");
        return 0;
    }
}
