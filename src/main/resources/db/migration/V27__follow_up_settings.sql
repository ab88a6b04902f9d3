-- What administrators decide about follow-up is kept version by version and never edited, so that anybody can be told who changed a
-- deadline and when. A version without a value says: as the product brings it.
ALTER TABLE escalation_delay
  MODIFY COLUMN days SMALLINT UNSIGNED NULL COMMENT 'working days; NULL: the default again',
  ADD COLUMN version INT NOT NULL DEFAULT 1 AFTER policy,
  ADD COLUMN source VARCHAR(200) NULL COMMENT 'who decided so' AFTER days,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (policy, version);

-- What each saved list of days off changed; the days themselves stand in calendar_day.
CREATE TABLE calendar_version (
  year       SMALLINT UNSIGNED NOT NULL,
  version    INT NOT NULL,
  source     VARCHAR(200) NOT NULL,
  added      SMALLINT UNSIGNED NOT NULL,
  changed    SMALLINT UNSIGNED NOT NULL,
  removed    SMALLINT UNSIGNED NOT NULL,
  changed_by VARCHAR(120) NOT NULL,
  changed_at DATETIME NOT NULL COMMENT 'UTC',
  PRIMARY KEY (year, version),
  CONSTRAINT calendar_version_year FOREIGN KEY (year) REFERENCES calendar_year (year)
);

-- On which days the forums meet in this kabupaten. Without a row, or with one that is empty: a week, a month, three months after the
-- last time.
CREATE TABLE forum_rhythm (
  forum        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version      INT NOT NULL,
  weekday      SMALLINT UNSIGNED NULL COMMENT '1 Monday to 5 Friday',
  day_of_month SMALLINT UNSIGNED NULL COMMENT '1 to 31; 31 is the last day of every month',
  first_month  SMALLINT UNSIGNED NULL COMMENT '1 to 3: the first month of a year, then every third',
  changed_by   VARCHAR(120) NOT NULL,
  changed_at   DATETIME NOT NULL COMMENT 'UTC',
  PRIMARY KEY (forum, version)
);
