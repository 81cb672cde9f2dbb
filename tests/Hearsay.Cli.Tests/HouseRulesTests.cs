using System.Reflection;

namespace Hearsay.Cli.Tests;

public sealed class HouseRulesTests
{
    private static readonly Assembly[] Product =
    [
        .. new[] { "Hearsay.Text", "Hearsay.Formats", "Hearsay.Language", "Hearsay.Facts", "Hearsay.Cases", "Hearsay.Storage", "Hearsay.Exchange", "hearsay" }
            .Select(Assembly.Load),
    ];

    private static readonly string[] VagueNames =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Common", "Misc", "Info", "Base"];

    private static IEnumerable<Type> Types => Product
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => !type.Name.Contains('<') && type.Namespace?.StartsWith("Hearsay", StringComparison.Ordinal) == true);

    [Fact]
    public void No_type_has_a_vague_name() =>
        Assert.DoesNotContain(Types, type => VagueNames.Any(name => type.Name.EndsWith(name, StringComparison.Ordinal)));

    [Fact]
    public void Every_class_is_sealed_static_or_abstract() =>
        Assert.DoesNotContain(Types, type => type is { IsClass: true, IsSealed: false, IsAbstract: false });

    [Fact]
    public void No_public_property_can_be_set_after_construction() =>
        Assert.DoesNotContain(Types.Where(type => type.IsPublic).SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)), CanBeSet);

    [Fact]
    public void Every_type_lives_in_the_folder_its_namespace_names() => Assert.Empty(
        from file in Directory.EnumerateFiles(Root("src"), "*.cs", SearchOption.AllDirectories)
        let folder = Path.GetRelativePath(Root("src"), Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.')
        where !File.ReadAllText(file).Contains($"namespace {folder};", StringComparison.Ordinal)
        select file);

    private static bool CanBeSet(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } set
        && !set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");

    private static string Root(string folder)
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "global.json"))) directory = directory.Parent!;
        return Path.Combine(directory.FullName, folder);
    }
}
