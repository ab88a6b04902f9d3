-- Which facility is to be operating by when, and every version of every plan: a date that was moved stays visible, with who moved it
-- and on what ground. Rows are only ever added; the highest version counts.
CREATE TABLE facility_plan (
  facility_id INT UNSIGNED NOT NULL,
  version     SMALLINT UNSIGNED NOT NULL,
  -- Both NULL where the facility was taken out of the plan.
  wave        VARCHAR(60) NULL,
  due         DATE NULL COMMENT 'the last day that is still in time',
  source      VARCHAR(200) NOT NULL,
  changed_by  VARCHAR(100) NOT NULL,
  changed_at  DATETIME NOT NULL COMMENT 'UTC',
  PRIMARY KEY (facility_id, version),
  CONSTRAINT facility_plan_facility FOREIGN KEY (facility_id) REFERENCES facility (id)
);

CREATE TABLE rollout_plan_history (
  kind       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year       SMALLINT UNSIGNED NOT NULL,
  version    SMALLINT UNSIGNED NOT NULL,
  cumulative INT UNSIGNED NULL COMMENT 'NULL where the year was taken out of the plan',
  source     VARCHAR(200) NULL,
  changed_by VARCHAR(100) NOT NULL,
  changed_at DATETIME NOT NULL COMMENT 'UTC',
  PRIMARY KEY (kind, year, version)
);

-- What was planned before versions were kept. Who wrote it is not known.
INSERT INTO rollout_plan_history (kind, year, version, cumulative, source, changed_by, changed_at)
SELECT kind, year, 1, cumulative, source, '-', UTC_TIMESTAMP() FROM rollout_plan;
