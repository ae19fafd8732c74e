-- A release without a note of its own was once named by its file, whose path may tell a user's name. Notes are
-- published, so such a note is replaced: it ends like a file, and has folders or is one word.
UPDATE release
SET note = 'Import av en fil'
WHERE (note LIKE '%.json' OR note LIKE '%.ndjson' OR note LIKE '%.csv' OR note LIKE '%.xlsx' OR note LIKE '%.txt')
  AND (note LIKE '%/%' OR note LIKE '%\%' OR note NOT LIKE '% %');
