-- Why a release changed a record, where whoever changed it has said so. Frozen once released.
CREATE TABLE "changeReason" (
  "resource" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "release" INTEGER NOT NULL,
  "reason" TEXT NOT NULL,
  PRIMARY KEY ("resource", "id", "release")
) STRICT, WITHOUT ROWID;
