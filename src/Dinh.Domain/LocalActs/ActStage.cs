namespace Dinh.Domain.LocalActs;

/// <summary>How far a version of an act has come. Deeds alone move it.</summary>
public enum ActStage
{
    /// <summary>Đang soạn thảo.</summary>
    Drafting,

    /// <summary>Đang lấy ý kiến: its duty of consultation is open or was closed; the next deed asks it.</summary>
    Consulting,

    /// <summary>Cộng đồng dân cư đã thông qua: adopted by the village, not yet sent for recognition.</summary>
    Adopted,

    /// <summary>Đang đề nghị công nhận.</summary>
    Submitted,

    /// <summary>Đang có hiệu lực.</summary>
    InForce,

    /// <summary>Tạm ngừng thực hiện, toàn bộ hoặc một phần.</summary>
    Suspended,

    /// <summary>Không được công nhận.</summary>
    NotRecognised,

    /// <summary>Hết hiệu lực: repealed, or replaced by a later version or act.</summary>
    Ended,

    /// <summary>Thôi soạn thảo.</summary>
    Dropped,
}
