-- A municipality may have its registry's mailbox; nobody has stated it so far. Frozen once released.
UPDATE "municipality"
SET "doc" = replace("doc", ',"longitude":', ',"registrarMailbox":null,"longitude":')
WHERE json_type("doc", '$.registrarMailbox') IS NULL;
