using System.Text.Json;
using Hearsay.Facts;
using Hearsay.Facts.Events;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests;

/// <summary>A small affair with something of every sort in it, and a case in words that can be compared.</summary>
internal static class Affair
{
    public static Reading[] Readings() =>
    [
        new Telling("a.txt",
            "A ferry struck the pier in Porto Vell on Tuesday, killing at least two people.\nHarbour master Ilse Brandt said the captain had not been warned.\nNorwegian colonel Jon Falk led the rescue.", "2021-06-02")
        { Outlet = "Coast Post" }
            .Who(EntityType.Place, "Porto Vell").Who(EntityType.Person, "Ilse Brandt").Who(EntityType.Person, "Jon Falk").Unnamed(EntityType.Other, "A ferry").Unnamed(EntityType.Facility, "the pier")
            .Described("Ilse Brandt", "Harbour master").Described("Jon Falk", "Norwegian colonel")
            .Happens("accident", "struck", "A ferry struck the pier in Porto Vell on Tuesday, killing at least two people", "2021-06-01", "Porto Vell",
                ("at least two people", 2, double.PositiveInfinity, "killed"), [("agent", ParticipantSide.Source, "A ferry"), ("target", ParticipantSide.Target, "the pier")])
            .Says("Ilse Brandt", "the captain had not been warned").Read(),
        new Telling("b.txt",
            "Five people died when a ferry struck the pier in Porto Vell.\nIlse Brandt said the captain had not been warned by anybody.\nThe owners denied that the captain had not been warned.\nMajor Jon Falk led the rescue.", "2021-06-04")
        { Outlet = "Evening Mail" }
            .Who(EntityType.Place, "Porto Vell").Who(EntityType.Person, "Ilse Brandt").Who(EntityType.Person, "Jon Falk").Unnamed(EntityType.Other, "a ferry").Unnamed(EntityType.Facility, "the pier")
            .Unnamed(EntityType.Group, "The owners").Described("Jon Falk", "Major")
            .Happens("accident", "struck", "Five people died when a ferry struck the pier in Porto Vell", null, "Porto Vell",
                ("Five people", 5, 5, "killed"), [("agent", ParticipantSide.Source, "a ferry"), ("target", ParticipantSide.Target, "the pier")])
            .Says("Ilse Brandt", "the captain had not been warned by anybody")
            .Says("The owners", "that the captain had not been warned", "deny").Read(),
        new Telling("c.txt", "Colonel Jon Falk and Ilse Brandt met in Porto Vell.").Who(EntityType.Person, "Jon Falk").Who(EntityType.Person, "Ilse Brandt").Read(),
        new Telling("d.txt", "Falk said that Ilse Brandt had seen the ferry in Porto Vell.", "2021-06-05")
            .Who(EntityType.Person, "Falk").Who(EntityType.Person, "Ilse Brandt").Who(EntityType.Place, "Porto Vell").Says("Falk", "that Ilse Brandt had seen the ferry in Porto Vell").Read(),
        new Telling("e.txt", "The weather was fine.").Read(),
    ];

    /// <summary>All that a case says, its texts apart.</summary>
    public static string Words(Case built) => JsonSerializer.Serialize(new
    {
        Documents = built.Documents.Select(document => new { document.Id, document.Published, document.Times, document.Grounds }),
        built.Copies,
        built.Entities,
        built.Events,
        built.Claims,
        built.Conflicts,
        built.Relations,
        built.Timeline,
    });
}
