using Dinh.Domain.Common;
using Dinh.Domain.Units;

namespace Dinh.Data.Units;

/// <summary>The units directly below a unit.</summary>
public static class UnitParts
{
    extension(DinhDb db)
    {
        /// <summary>Those whose parent it is; below the country those that have none, since provinces are read from lists that do not name it.</summary>
        public IQueryable<AdministrativeUnit> PartsOf(Id<AdministrativeUnit> unit) =>
            db.Units.Where(u => u.ParentId == unit || (u.ParentId == null && u.Id != unit && db.Units.Any(n => n.Id == unit && n.Kind == Country.Kind)));
    }
}
