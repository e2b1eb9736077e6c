using Whence.Sources;

namespace Whence.Tests.Sources;

public sealed class SpokenTests
{
    [Fact]
    public void The_last_who_fits_is_meant_whatever_was_asked_before()
    {
        var spoken = new Spoken();
        spoken.Add(0, Person("Mira Talven"));
        LastPerson(spoken).ShouldBe("Mira Talven");

        spoken.Add(10, new Source { Name = "Northwire", Kind = SourceKind.Outlet });
        LastPerson(spoken).ShouldBe("Mira Talven");

        spoken.Add(20, Person("Anton Berg"));
        LastPerson(spoken).ShouldBe("Anton Berg");
    }

    [Fact]
    public void The_same_question_about_other_words_has_an_answer_of_its_own()
    {
        var spoken = new Spoken();
        spoken.Add(0, new Source { Name = "Grain Council", Kind = SourceKind.Group });
        spoken.Add(10, new Source { Name = "River Agency", Kind = SourceKind.Group });

        Called(spoken, "Agency").ShouldBe("River Agency");
        Called(spoken, "Council").ShouldBe("Grain Council");
        Called(spoken, "Union").ShouldBeNull();
    }

    private static Source Person(string name) => new() { Name = name, Kind = SourceKind.Person };

    private static string? LastPerson(Spoken spoken) => spoken.Last(Spoken.Question.OnePerson, "", source => source.Kind == SourceKind.Person)?.Source.Name;

    private static string? Called(Spoken spoken, string words) => spoken.Last(Spoken.Question.Called, words, source => source.Name.Contains(words, StringComparison.Ordinal))?.Source.Name;
}
