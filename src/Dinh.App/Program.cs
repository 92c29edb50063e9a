using System.Globalization;
using Dinh.App.Verbs;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

return await VerbTable.RunAsync(args);
