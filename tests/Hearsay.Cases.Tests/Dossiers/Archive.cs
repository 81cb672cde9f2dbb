using Hearsay.Facts;
using Hearsay.Facts.Events;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Dossiers;

/// <summary>Reports on three affairs: a ferry, a robbery and an election. One person is in two of them under her full name, and another's surname alone is in two.</summary>
internal static class Archive
{
    /// <summary>The most documents of a dossier in tests: as many as the largest of the affairs has, fewer than two have.</summary>
    public const int Most = 4;

    public static Reading[] Readings() => [.. Affair.Readings()[..4], .. Robbery(), .. Election()];

    public static Reading[] Robbery() =>
    [
        new Telling("r1.txt", "Masked robbers held up a jeweller in Kivik on Friday. Superintendent Maj Lindqvist said the robbers had fled in a lorry.", "2021-09-11")
            .Unnamed(EntityType.Group, "Masked robbers", "the robbers").Who(EntityType.Place, "Kivik").Who(EntityType.Person, "Maj Lindqvist").Described("Maj Lindqvist", "Superintendent")
            .Happens("crime", "held up", "Masked robbers held up a jeweller in Kivik on Friday", "2021-09-10", "Kivik", null, [("agent", ParticipantSide.Source, "Masked robbers")])
            .Says("Maj Lindqvist", "the robbers had fled in a lorry").Read(),
        new Telling("r2.txt", "The jeweller in Kivik was held up by masked robbers on Friday. Maj Lindqvist denied that the robbers had fled in a lorry.", "2021-09-12")
            .Unnamed(EntityType.Group, "masked robbers", "the robbers").Who(EntityType.Place, "Kivik").Who(EntityType.Person, "Maj Lindqvist")
            .Happens("crime", "held up", "The jeweller in Kivik was held up by masked robbers on Friday", "2021-09-10", "Kivik", null, [("agent", ParticipantSide.Source, "masked robbers")])
            .Says("Maj Lindqvist", "the robbers had fled in a lorry", "deny").Read(),
        new Telling("r3.txt", "Ilse Brandt, a jeweller in Kivik, was held up by robbers. Brandt was unhurt, the superintendent said in Kivik.", "2021-09-13")
            .Who(EntityType.Person, "Ilse Brandt").Unnamed(EntityType.Group, "robbers").Who(EntityType.Place, "Kivik").Read(),
    ];

    public static Reading[] Election() =>
    [
        new Telling("e1.txt", "Voters in Drobeta chose Ilie Munteanu as mayor. Munteanu is an ally of Petre Stanescu, said the ballot office of Drobeta.", "2020-05-04")
            .Who(EntityType.Place, "Drobeta").Who(EntityType.Person, "Ilie Munteanu", "Munteanu").Who(EntityType.Person, "Petre Stanescu")
            .Stands("Ilie Munteanu", "ally-of", "Petre Stanescu", "Munteanu is an ally of Petre Stanescu").Read(),
        new Telling("e2.txt", "In Drobeta voters chose Munteanu on the ballot. Falk lost the ballot in Drobeta.", "2020-05-05")
            .Who(EntityType.Place, "Drobeta").Who(EntityType.Person, "Munteanu").Who(EntityType.Person, "Falk").Read(),
        new Telling("e3.txt", "Mayor Ilie Munteanu met voters in Drobeta after the ballot. Ilie Munteanu is an ally of Petre Stanescu.", "2020-06-05")
            .Who(EntityType.Place, "Drobeta").Who(EntityType.Person, "Ilie Munteanu").Who(EntityType.Person, "Petre Stanescu").Stands("Ilie Munteanu", "ally-of", "Petre Stanescu", "Ilie Munteanu is an ally of Petre Stanescu").Read(),
    ];
}
