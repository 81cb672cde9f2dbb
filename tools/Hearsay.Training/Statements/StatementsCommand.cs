using System.CommandLine;

namespace Hearsay.Training.Statements;

/// <summary>The command that trains the attribution model.</summary>
internal static class StatementsCommand
{
    internal static Command Create()
    {
        var corpus = new Argument<string>("corpus") { Description = "PolNeAR's folder, with train and dev." };
        var models = new Option<string>("--models") { Description = "Where the models for analysis lie and the new one is written.", DefaultValueFactory = _ => "models" };
        var ontology = new Option<string>("--ontology") { Description = "Where the lexicons lie.", DefaultValueFactory = _ => "ontology" };
        var command = new Command("statements", "Trains who says what from PolNeAR.") { corpus, models, ontology };
        command.SetAction(parsed => new AttributionTraining(parsed.GetRequiredValue(models), parsed.GetRequiredValue(ontology), Report).Run(parsed.GetRequiredValue(corpus)));
        return command;
    }

#pragma warning disable RS0030 // A command-line program says on the console how far it is.
    private static void Report(string line) => Console.Error.WriteLine(line);
#pragma warning restore RS0030
}
