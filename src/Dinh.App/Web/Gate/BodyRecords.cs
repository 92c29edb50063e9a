using System.Linq.Expressions;
using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.App.Web;

/// <summary>Records that are their bodies' own: who works for one of them reads and changes them; who works for the heir of a body that has ended reads on.</summary>
/// <param name="owners">The bodies that a record names as its own.</param>
internal abstract class BodyRecords<T>(params Expression<Func<T, Id<Body>>>[] owners) : IVisibility<T>, IOwnership<T>
{
    public virtual Expression<Func<T, bool>> To(Access reader) => OwnedBy(reader.Reads);

    public virtual Expression<Func<T, bool>> Of(Access reader) => OwnedBy(reader.Bodies);

    protected Expression<Func<T, bool>> OwnedBy(IReadOnlyList<Id<Body>> bodies)
    {
        Expression<Func<Id<Body>, bool>> among = body => bodies.Contains(body);
        var record = Expression.Parameter(typeof(T), "record");
        var any = owners.Select(o => In(among, In(o, record))).Aggregate(Expression.OrElse);
        return Expression.Lambda<Func<T, bool>>(any, record);
    }

    private static Expression In(LambdaExpression function, Expression argument) => new Filled(function.Parameters[0], argument).Visit(function.Body);

    private sealed class Filled(ParameterExpression hole, Expression with) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == hole ? with : base.VisitParameter(node);
    }
}
