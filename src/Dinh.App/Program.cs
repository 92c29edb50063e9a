using System.Globalization;
using Dinh.App.Verbs;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

if (args is [] or ["--help" or "-h"])
    args = ["help"];

// Settings without a verb serve: this is how a test host starts the program.
return await VerbTable.RunAsync(args is [['-', '-', ..], ..] ? ["serve", .. args] : args);
