using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Tests.Features.Plans;

/// <summary>A province with communes below it, and the plans that go down and come up.</summary>
internal sealed record Province(Commune Commune, Reader Clerk, IReadOnlyList<Reader> Communes)
{
    private static readonly string[] Tasks =
    [
        "Tuyên truyền, phổ biến Luật Thực hiện dân chủ ở cơ sở",
        "Tổ chức hội nghị đối thoại giữa người đứng đầu chính quyền với Nhân dân",
        "Rà soát, sửa đổi hương ước, quy ước của cộng đồng dân cư",
    ];

    public static async Task<Province> Of(Commune commune, int communes)
    {
        var unit = await commune.Has(new AdministrativeUnit("97", "Tỉnh Thử", "Tỉnh", null, new(2025, 7, 1)));
        var clerk = await commune.SignedIn(Function.Officer, await commune.HasBody("UBND tỉnh Thử", BodyKind.PeoplesCommittee, unit));
        var below = new List<Reader>();
        for (var at = 1; at <= communes; at++)
        {
            var lower = await commune.Has(new AdministrativeUnit($"97{at:000}", $"Xã Số {at:00}", "Xã", unit, new(2025, 7, 1)));
            below.Add(await commune.SignedIn(Function.Officer, await commune.HasBody($"UBND xã Số {at:00}", BodyKind.PeoplesCommittee, lower)));
        }

        return new(commune, clerk, below);
    }

    /// <summary>The province's plan for its communes, confirmed; the address of its page.</summary>
    public async Task<string> HasPlan(params (string Name, string Value)[] choices)
    {
        var issuer = Clerk.Body!;
        var parts = Tasks.Select((t, at) => Part($"t{at}", $"II.{at + 1}", t, issuer.Name)).ToArray();
        var draft = await Commune.Has(A.Draft(issuer, parts));
        return (await Clerk.DoAsync(draft.Id, "Confirm", choices)).Location!;
    }

    /// <summary>A commune's plan that carries out the province's, confirmed; the address of its page.</summary>
    public async Task<string> Answers(int commune, string higher, params string[] tasks)
    {
        var reader = Communes[commune];
        var parts = tasks.Select((t, at) => Part($"t{at}", $"II.{at + 1}", t, reader.Body!.Name)).ToArray();
        var draft = await Commune.Has(A.Draft(reader.Body!, parts));
        return (await reader.DoAsync(draft.Id, "Confirm", ("asked", "true"), ("carries", higher.Split('/')[^1]))).Location!;
    }

    public Task<List<LowerPlan>> Rows() => Commune.Read(db => db.LowerPlans.Include(l => l.Cells).OrderBy(l => l.Number).AsNoTracking().ToListAsync());

    private static DraftPart Part(string key, string path, string title, string lead) =>
        new DraftPart(key, PartKind.Task)
            .With(FieldName.Path, A.Read(path))
            .With(FieldName.Title, A.Read(title, 2))
            .With(FieldName.Lead, A.Read(lead, 3))
            .With(FieldName.Time, A.Read("Quý II năm 2026", 4));
}
