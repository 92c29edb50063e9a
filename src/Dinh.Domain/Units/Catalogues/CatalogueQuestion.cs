namespace Dinh.Domain.Units.Catalogues;

internal static class CatalogueQuestion
{
    public static CatalogueFinding NoCode(RowPlace at, string key, string name) =>
        new(
            CatalogueFindingKind.Question,
            at,
            key,
            new(
                $"{name}: dòng không có mã. Đơn vị được nhận theo tên, chưa có mã. Mã của đơn vị này là gì?",
                $"{name}: the row has no code. The unit is taken by its name, without one. What is its code?"
            )
        );

    public static CatalogueFinding NoSuccessor(RowPlace at, string key, UnitKey successor, IEnumerable<AdministrativeUnit> candidates, int rows) =>
        new(
            CatalogueFindingKind.Question,
            at,
            key,
            new(
                $"Mã {successor.Code} ({successor.Name}) có trong bảng kế thừa nhưng không có trong danh sách đơn vị. {rows} dòng chờ trả lời: đó là đơn vị nào?",
                $"Code {successor.Code} ({successor.Name}) is among the successors but not in the list of units. {rows} rows wait for the answer: which unit is it?"
            )
        )
        {
            Candidates = [.. candidates.Where(c => c.Code is not null).Select(c => new CatalogueCandidate(c.Code!, $"{c.Code} {c.Name}"))],
            Rows = rows,
        };

    public static CatalogueFinding TwoCodes(RowPlace at, string key, AdministrativeUnit known, string code) =>
        new(
            CatalogueFindingKind.Question,
            at,
            key,
            new(
                $"{known.Name} đã có với mã {known.Code}; tệp ghi mã {code}. Đơn vị đã có được giữ nguyên. Mã nào đúng?",
                $"{known.Name} is known under the code {known.Code}; the file says {code}. The known unit is kept. Which code is right?"
            )
        )
        {
            Candidates = [new(code, $"{code} {known.Name}"), new(known.Code!, $"{known.Code} {known.Name}")],
        };

    public static CatalogueFinding OtherOrigins(RowPlace at, string name, IReadOnlyCollection<string> listed, IReadOnlyCollection<string> succeeded) =>
        new(
            CatalogueFindingKind.Question,
            at,
            null,
            new(
                $"{name}: danh sách ghi hình thành từ {string.Join(", ", listed)}; bảng kế thừa ghi {string.Join(", ", succeeded)}. Bảng kế thừa được dùng; hãy kiểm tra.",
                $"{name}: the list says it was formed from {string.Join(", ", listed)}; the successors say {string.Join(", ", succeeded)}. The successors are used; please check."
            )
        );
}
