-- The work of the night is done by one node. Which one is decided in the time of the database, so that two nodes with clocks that
-- differ do not both work.
CREATE TABLE shedlock (
  name       VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  lock_until DATETIME(3) NOT NULL COMMENT 'UTC',
  locked_at  DATETIME(3) NOT NULL COMMENT 'UTC',
  locked_by  VARCHAR(255) NOT NULL
);

-- Asked every few minutes: whether the run of a day has come to its end.
ALTER TABLE escalation_run ADD KEY escalation_run_day (day);
