// Packages that were uploaded, and the changes that each import made.
CREATE CONSTRAINT package_import_id IF NOT EXISTS FOR (n:PackageImport) REQUIRE n.id IS UNIQUE;
CREATE INDEX package_import_package_name IF NOT EXISTS FOR (n:PackageImport) ON (n.packageName);
CREATE INDEX change_import_id IF NOT EXISTS FOR (n:Change) ON (n.importId);
