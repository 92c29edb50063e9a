using Dinh.Domain.Common;
using Dinh.Law.Text;

namespace Dinh.Domain.People;

/// <summary>Cán bộ, công chức: a person who acts for bodies, through appointments.</summary>
public sealed class Person(Id<Person> id, string name) : Entity<Person>(id)
{
    public string Name { get; private set; } = name;

    public string Folded { get; private set; } = SearchText.Fold(name);
}
