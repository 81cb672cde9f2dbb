using System.CommandLine;
using Hearsay.Training.Factuality;
using Hearsay.Training.Statements;

namespace Hearsay.Training.States;

/// <summary>The command that trains all models over the states of the network: anew for each new network.</summary>
internal static class StatesCommand
{
    internal static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The folder of corpora, with quotes/polnear, factuality/uw and factuality/uds.", Required = true };
        var models = new Option<string>("--models") { Description = "Where the models for analysis lie and the new ones are written.", DefaultValueFactory = _ => "models" };
        var ontology = new Option<string>("--ontology") { Description = "Where the lexicons lie.", DefaultValueFactory = _ => "ontology" };
        var command = new Command("states", "Trains who says what and how far readers take it for a fact from the states of the network.") { data, models, ontology };
        command.SetAction(parsed =>
        {
            var (corpora, folder, lexicons) = (parsed.GetRequiredValue(data), parsed.GetRequiredValue(models), parsed.GetRequiredValue(ontology));
            new StateAttributionTraining(folder, lexicons, Report).Run(Path.Combine(corpora, "quotes", "polnear"));
            new StateScaleTraining(folder, lexicons, Report).Run(Path.Combine(corpora, "factuality"));
        });
        return command;
    }

#pragma warning disable RS0030 // A command-line program says on the console how far it is.
    private static void Report(string line) => Console.Error.WriteLine(line);
#pragma warning restore RS0030
}
