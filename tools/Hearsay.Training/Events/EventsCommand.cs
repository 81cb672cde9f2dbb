using System.CommandLine;

namespace Hearsay.Training.Events;

/// <summary>The command that trains the model of event codes.</summary>
internal static class EventsCommand
{
    internal static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The folder of the corpora.", Required = true };
        var models = new Option<string>("--models") { Description = "The folder of the models, which this one is written to.", DefaultValueFactory = _ => "models" };
        var ontology = new Option<string>("--ontology") { Description = "The folder of the ontology.", DefaultValueFactory = _ => "ontology" };
        var command = new Command("events", "Trains the codes of events.") { data, models, ontology };
        command.SetAction(result =>
        {
            var output = result.InvocationConfiguration.Error;
            new CodeTraining(result.GetRequiredValue(data), result.GetRequiredValue(models), output.WriteLine).Run(result.GetRequiredValue(ontology));
        });
        return command;
    }
}
