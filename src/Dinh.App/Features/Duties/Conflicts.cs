using Dinh.Data;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties;

internal static class Conflicts
{
    private const int Tries = 6;

    /// <summary>Does a deed again on fresh records when another hand was quicker: the record then decides with what that hand has done.</summary>
    public static async Task<Outcome> AgainOnConflictAsync(this DinhDb db, Func<Task<Outcome>> deed)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await deed();
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
