namespace Dinh.Domain.Plans;

/// <summary>What a card of a plan being written is.</summary>
public enum CardKind
{
    /// <summary>Issuer, number, day, title and the words by which it is issued.</summary>
    Head,

    /// <summary>Căn cứ.</summary>
    Bases,

    /// <summary>Mục đích, yêu cầu.</summary>
    Aims,

    /// <summary>A heading of the first order, counted I, II, III.</summary>
    Section,

    /// <summary>A heading below it, counted 1, 2, 3.</summary>
    Group,
    Task,

    /// <summary>Kinh phí.</summary>
    Funds,

    /// <summary>What one body does in carrying the plan out.</summary>
    Duty,
    Closing,

    /// <summary>Recipients and signature.</summary>
    Foot,
}

/// <summary>A question that a card asks its writer.</summary>
public enum CardField
{
    Issuer,
    Kind,
    Number,
    Place,
    Date,
    Title,
    Opening,

    /// <summary>Căn cứ, one a line.</summary>
    Bases,

    /// <summary>Mục đích, one a line.</summary>
    Purpose,

    /// <summary>Yêu cầu, one a line.</summary>
    Requirement,
    Heading,
    Content,
    Detail,

    /// <summary>Chủ trì: bodies, parted by semicolons.</summary>
    Lead,

    /// <summary>Tham mưu.</summary>
    Advise,

    /// <summary>Phối hợp.</summary>
    Coordinate,
    Form,

    /// <summary>Sản phẩm.</summary>
    Product,

    /// <summary>The words of time.</summary>
    Time,
    Cost,
    Funds,
    Body,

    /// <summary>What a body does, one a line.</summary>
    Work,
    Closing,

    /// <summary>Nơi nhận, one a line.</summary>
    Recipients,

    /// <summary>Who keeps the original, behind "Lưu: VT".</summary>
    Keeper,

    /// <summary>In whose name it is signed, as <see cref="Dinh.Law.PaperForm.SigningWay"/> says.</summary>
    Way,

    /// <summary>The collective that the signer speaks for.</summary>
    Collective,

    /// <summary>In whose stead it is signed.</summary>
    Chief,

    /// <summary>The signer's office.</summary>
    Office,
    Signer,
}
