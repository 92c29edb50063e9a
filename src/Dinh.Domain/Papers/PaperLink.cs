using Dinh.Domain.Common;

namespace Dinh.Domain.Papers;

/// <summary>What a later paper does to an earlier one.</summary>
public enum PaperRelation
{
    /// <summary>Đính chính.</summary>
    Corrects,

    /// <summary>Sửa đổi, bổ sung.</summary>
    Amends,

    /// <summary>Thay thế.</summary>
    Replaces,

    /// <summary>Chấm dứt, bãi bỏ.</summary>
    Ends,
}

/// <summary>Quan hệ văn bản: a later paper corrects, amends, replaces or ends an earlier one. Both stay as they were issued.</summary>
public sealed class PaperLink(Id<PaperLink> id, Id<Paper> laterId, Id<Paper> earlierId, PaperRelation relation, DateOnly on) : Entity<PaperLink>(id)
{
    public Id<Paper> LaterId { get; } = laterId;

    public Id<Paper> EarlierId { get; } = earlierId;

    public PaperRelation Relation { get; } = relation;

    public DateOnly On { get; } = on;

    /// <summary>Whether the earlier paper no longer stands from that day.</summary>
    public bool Closes => Relation is PaperRelation.Replaces or PaperRelation.Ends;
}
