namespace Dinh.Reading.Proofreading;

internal enum MarkerKind
{
    Part,
    Roman,
    Number,
    Letter,
    Bullet,
}
