using System.CommandLine;

namespace Hearsay.Training.Likeness;

/// <summary>The command that fits what the signs of two tellings, or of two that have no name, being one weigh.</summary>
internal static class LikenessCommand
{
    internal static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The folder of the corpora.", Required = true };
        var models = new Option<string>("--models") { Description = "The folder of the models.", DefaultValueFactory = _ => "models" };
        var ontology = new Option<string>("--ontology") { Description = "The folder of the ontology.", DefaultValueFactory = _ => "ontology" };
        var output = new Option<string>("--output") { Description = "The folder that the weights are written to.", Required = true };
        var command = new Command("likeness", "Fits the weights of event-likeness.yaml and noun-likeness.yaml on ECB+, less its development topics.") { data, models, ontology, output };
        command.SetAction(result =>
        {
            var training = new LikenessTraining(result.GetRequiredValue(models), result.GetRequiredValue(ontology), result.InvocationConfiguration.Error.WriteLine);
            training.Run(Path.Combine(result.GetRequiredValue(data), "events", "ecbplus"), result.GetRequiredValue(output));
        });
        return command;
    }
}
