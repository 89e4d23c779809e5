#!/usr/bin/env bash
# Writes the first migration of both databases anew from the tables in the code.
# Only until a version with a store has been released; from then on a change adds a migration:
#   dotnet ef migrations add NAME --context SqliteContext --output-dir Migrations/Sqlite   (and PostgresContext, Postgres)
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet tool restore >/dev/null
rm -rf Migrations/Sqlite Migrations/Postgres
dotnet build -c Release -v q -nologo
for database in Sqlite Postgres; do
  dotnet ef migrations add First --no-build --configuration Release --context "${database}Context" --output-dir "Migrations/$database"
done
# The same name every time, so that a store made while developing is known again, and nothing of it is for others to use.
for database in Sqlite Postgres; do
  for file in Migrations/$database/*_First*.cs; do
    mv "$file" "$(echo "$file" | sed -E 's@/[0-9]+_First@/20261125000000_First@')"
  done
  sed -i -E '1s/^\xEF\xBB\xBF//; s/"[0-9]{14}_First"/"20261125000000_First"/; s/^(    )public partial class/\1internal partial class/; s/^(    )partial class/\1internal partial class/' Migrations/"$database"/*.cs
done
dotnet csharpier format Migrations >/dev/null
