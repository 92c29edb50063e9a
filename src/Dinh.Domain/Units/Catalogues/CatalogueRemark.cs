namespace Dinh.Domain.Units.Catalogues;

internal static class CatalogueRemark
{
    public static CatalogueFinding Renamed(UnitRow row, string former) =>
        new(
            CatalogueFindingKind.Remark,
            row.At,
            null,
            new(
                $"{row.Code}: tên \"{former}\" được sửa thành \"{row.Name}\" theo tệp.",
                $"{row.Code}: the name \"{former}\" becomes \"{row.Name}\", as the file has it."
            )
        );

    public static CatalogueFinding Moved(UnitRow row, AdministrativeUnit parent) =>
        new(
            CatalogueFindingKind.Remark,
            row.At,
            null,
            new(
                $"{row.Code} {row.Name}: đơn vị cấp trên được sửa thành {parent.Name} theo tệp.",
                $"{row.Code} {row.Name}: its parent becomes {parent.Name}, as the file has it."
            )
        );
}
