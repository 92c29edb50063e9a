using Dinh.App.Verbs;
using Dinh.Data;
using Dinh.Data.Log;

namespace Dinh.App.Features.Transparency.ExportLog;

/// <summary>dinh log export: the whole transparency log as plain files.</summary>
internal sealed class LogExportVerb : Verb
{
    public override string Name => "log export";

    public override string Usage => "log export DIR: the transparency log of DINH_DATABASE as plain files, into an empty folder";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        if (arguments is not [var folder])
            return await this.RefuseAsync(new("hãy ghi một thư mục.", "write a folder."));

        await using var workbench = await Workbench.OpenAsync(Name, stop);
        try
        {
            var size = await workbench.Do((DinhDb db) => new LogExport(db).WriteAsync(folder, stop));
            Console.WriteLine($"{folder}: {size} mục ({size} entries)");
            return 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return await this.RefuseAsync(new($"không ghi được vào {folder}: {fault.Message}", $"cannot write into {folder}"));
        }
    }
}
