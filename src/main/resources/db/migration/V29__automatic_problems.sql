-- Problems that the night opens from "Perlu perhatian", and its proposal to close a problem whose figure has recovered. That reports
-- have not come is one problem of a unit, whatever the number of indicators: it has no indicator, and a key of its own.
ALTER TABLE follow_up
  DROP KEY follow_up_open,
  DROP COLUMN open_key;

ALTER TABLE follow_up
  ADD COLUMN missing_report BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'reports have not come; without indicator' AFTER indicator_code,
  ADD COLUMN closed_period SMALLINT UNSIGNED NULL COMMENT 'period code of the figure when it was closed: the night opens no other problem on it'
    AFTER closed_on,
  ADD COLUMN seen_behind BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the figure was behind while the problem was open: it can recover'
    AFTER closed_period,
  ADD COLUMN proposed_on DATE NULL COMMENT 'the figure has recovered; NULL where not, and when it is closed' AFTER seen_behind,
  ADD COLUMN lapsed_on DATE NULL COMMENT 'when it last fell back: the clock counts from there' AFTER proposed_on;

-- One open problem a unit and indicator, never a second, whoever opens it and on however many nodes; one about missing reports.
ALTER TABLE follow_up
  ADD COLUMN open_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin GENERATED ALWAYS AS (
    CASE WHEN closed_on IS NULL AND (indicator_code IS NOT NULL OR missing_report)
         THEN CONCAT(IF(village_id IS NULL, 'P', 'V'), COALESCE(village_id, facility_id), ':', COALESCE(indicator_code, '-')) END
  ) STORED,
  ADD UNIQUE KEY follow_up_open (open_key),
  ADD CONSTRAINT follow_up_missing_report CHECK (NOT missing_report OR indicator_code IS NULL);

-- What was closed before this is not opened again on the figure of that time; without a kept figure the one of the opening is taken.
UPDATE follow_up
   SET closed_period = COALESCE(JSON_VALUE(closing_figure, '$.period'), period)
 WHERE closed_on IS NOT NULL AND indicator_code IS NOT NULL;

ALTER TABLE escalation_run
  ADD COLUMN opened   INT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'problems opened by this run',
  ADD COLUMN proposed INT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'problems that this run proposed to close',
  ADD COLUMN lapsed   INT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'proposals that no longer stood';
