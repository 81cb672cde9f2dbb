using System.CommandLine;

namespace Hearsay.Training.Factuality;

/// <summary>The command that trains how far readers take events for facts.</summary>
internal static class FactualityCommand
{
    internal static Command Create()
    {
        var corpus = new Argument<string>("corpus") { Description = "The folder that holds uw and uds." };
        var models = new Option<string>("--models") { Description = "Where the models for analysis lie and the new one is written.", DefaultValueFactory = _ => "models" };
        var ontology = new Option<string>("--ontology") { Description = "Where the lexicons lie.", DefaultValueFactory = _ => "ontology" };
        var command = new Command("factuality", "Trains how far readers take events for facts from UW and UDS.") { corpus, models, ontology };
        command.SetAction(parsed => new ScaleTraining(parsed.GetRequiredValue(models), parsed.GetRequiredValue(ontology), Report).Run(parsed.GetRequiredValue(corpus)));
        return command;
    }

#pragma warning disable RS0030 // A command-line program says on the console how far it is.
    private static void Report(string line) => Console.Error.WriteLine(line);
#pragma warning restore RS0030
}
