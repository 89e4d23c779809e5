// What a .NET program costs before it does anything: the measure of cold starts.
System.Console.WriteLine("hello");
