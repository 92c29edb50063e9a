using System.Linq.Expressions;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Domain.People;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.Households;

/// <summary>The village head and the commune's body in charge enter; everybody else sees counts and hashes.</summary>
internal sealed class HouseholdsGate : IFolderAccess
{
    public void Declare(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Households", Gate.Officer);
        pages.AllowAnonymousToFolder("/Households/ShowFreezes");
    }
}

internal sealed class HouseholdRollRecords() : BodyRecords<HouseholdRoll>(r => r.VillageId, r => r.KeeperId);

/// <summary>What stands in a roll is for those whom the roll is for.</summary>
internal abstract class RecordsOfRoll<T>(DinhDb db, Expression<Func<T, Id<HouseholdRoll>>> roll) : IVisibility<T>, IOwnership<T>
{
    public Expression<Func<T, bool>> To(Access reader) => Of(reader.Reads);

    public Expression<Func<T, bool>> Of(Access reader) => Of(reader.Bodies);

    private Expression<Func<T, bool>> Of(IReadOnlyList<Id<Body>> bodies)
    {
        var rolls = db.HouseholdRolls.Where(r => bodies.Contains(r.VillageId) || bodies.Contains(r.KeeperId)).Select(r => r.Id);
        Expression<Func<Id<HouseholdRoll>, bool>> among = id => rolls.Contains(id);
        return Expression.Lambda<Func<T, bool>>(new Filled(among.Parameters[0], roll.Body).Visit(among.Body), roll.Parameters);
    }

    private sealed class Filled(ParameterExpression hole, Expression with) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == hole ? with : base.VisitParameter(node);
    }
}

internal sealed class HouseholdRecords(DinhDb db) : RecordsOfRoll<Household>(db, h => h.RollId);

internal sealed class RollImportRecords(DinhDb db) : RecordsOfRoll<RollImport>(db, i => i.RollId);

internal sealed class RollFreezeRecords(DinhDb db) : RecordsOfRoll<RollFreeze>(db, f => f.RollId);

internal sealed class RollChallengeRecords(DinhDb db) : RecordsOfRoll<RollChallenge>(db, c => c.RollId);
