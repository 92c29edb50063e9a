namespace Dinh.Law.LocalActs;

/// <summary>What sort of rule a place makes for itself under the law on grassroots democracy.</summary>
public enum ActKind
{
    /// <summary>Nghị quyết: a People's Council's resolution on measures that secure democracy.</summary>
    Resolution,

    /// <summary>Quy chế thực hiện dân chủ ở xã: the commune's democracy regulation, or one for a single field.</summary>
    Regulation,

    /// <summary>Quy chế thực hiện dân chủ của cơ quan, đơn vị: an agency's or public unit's own.</summary>
    AgencyRegulation,

    /// <summary>Hương ước, quy ước: the rules a village gives itself.</summary>
    VillageCode,
}

/// <summary>The steps of an act's life, in their order. Not every kind has all of them.</summary>
public enum ActStep
{
    Draft,
    Consult,
    Adopt,

    /// <summary>Sending the file to who recognises it.</summary>
    Submit,

    Recognise,

    /// <summary>Sending what was recognised to who carries it out.</summary>
    Deliver,

    Publish,
    Review,
}
