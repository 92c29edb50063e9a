namespace Dinh.Reading.Screening.Walking;

/// <summary>A file opened for the walk: it tells what it holds, and is written again once some of it was taken out.</summary>
internal interface IExam
{
    void Tell(FindingList found, Where at);

    /// <summary>The file as it is after the acts that were chosen.</summary>
    byte[] Save();
}
