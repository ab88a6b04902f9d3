-- Who took in which pack, when, and what became of it: the answer to "since when is this figure here, and from which file".
-- A run is written down before it begins and ended in the transaction of its data, so that a run that was killed is still
-- RUNNING at the next start, is known to have changed nothing, and becomes FAILED. File contents are never kept here.
CREATE TABLE intake_run (
  id         INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  started    DATETIME(3) NOT NULL,
  finished   DATETIME(3) NULL,
  -- Null where the application took the pack in at its start.
  account    VARCHAR(100) NULL,
  kind       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source     VARCHAR(200) NOT NULL,
  sha256     CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  status     VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  added      INT UNSIGNED NOT NULL DEFAULT 0,
  changed    INT UNSIGNED NOT NULL DEFAULT 0,
  same       INT UNSIGNED NOT NULL DEFAULT 0,
  unmatched  INT UNSIGNED NOT NULL DEFAULT 0,
  refused    INT UNSIGNED NOT NULL DEFAULT 0,
  -- The report as it is downloaded: problems with file, row, column and sentence.
  report     MEDIUMTEXT NULL,
  CONSTRAINT intake_run_kind CHECK (kind IN ('START', 'DEMO', 'UPLOAD')),
  CONSTRAINT intake_run_status CHECK (status IN ('RUNNING', 'APPLIED', 'SAME', 'REFUSED', 'FAILED'))
);

-- One import at a time, on however many nodes: it holds this row to the end of its transaction.
CREATE TABLE intake_lock (
  id TINYINT UNSIGNED NOT NULL PRIMARY KEY
);
INSERT INTO intake_lock VALUES (1);
