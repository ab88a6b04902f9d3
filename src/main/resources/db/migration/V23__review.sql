-- Meetings of a Puskesmas about its figures: evaluasi mingguan, lokmin bulanan, lokakarya tribulanan. The agenda is made when the
-- meeting begins and kept with the figures as they were then, so that the minutes say for ever what was on the table. Who took part
-- is kept as numbers per role, never as names.
CREATE TABLE review (
  id          INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  facility_id INT UNSIGNED NOT NULL COMMENT 'a Puskesmas',
  forum       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  held_on     DATE NOT NULL,
  next_on     DATE NOT NULL COMMENT 'working day proposed for the next one, and as due day of its decisions',
  state       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attendance  VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'PUSTU_HEAD=4,KADER=2',
  remarks     VARCHAR(1000) NULL,
  reason      VARCHAR(1000) NULL COMMENT 'why it was opened again',
  changed_by  VARCHAR(120) NOT NULL,
  changed_at  DATETIME NOT NULL COMMENT 'UTC',
  version     INT NOT NULL,
  -- One at a time: whoever finds one begun goes on with it.
  draft_key   VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin GENERATED ALWAYS AS (
                CASE WHEN state = 'DRAFT' THEN CONCAT(facility_id, ':', forum) END
              ) STORED,
  UNIQUE KEY review_draft (draft_key),
  UNIQUE KEY review_day (facility_id, forum, held_on),
  CONSTRAINT review_facility FOREIGN KEY (facility_id) REFERENCES facility (id)
);

CREATE TABLE review_item (
  id               INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  review_id        INT UNSIGNED NOT NULL,
  stop             SMALLINT UNSIGNED NOT NULL COMMENT 'order of the villages; all items of a village have the same',
  village_id       INT UNSIGNED NULL COMMENT 'NULL: the Puskesmas itself',
  indicator_code   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  reason           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'why it is on the agenda',
  figure           TEXT NULL COMMENT 'as it was when the agenda was made, JSON; never of a sensitive indicator',
  previous         TEXT NULL COMMENT 'what had been decided before and what had become of it by then, JSON',
  problem          VARCHAR(1000) NULL,
  cause            VARCHAR(1000) NULL,
  outcome          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  plan             VARCHAR(1000) NULL COMMENT 'RTL as it was decided here',
  owner_kind       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  owner_account_id INT UNSIGNED NULL,
  owner_name       VARCHAR(150) NULL,
  due              DATE NULL,
  follow_up_id     INT UNSIGNED NULL,
  version          INT NOT NULL,
  KEY review_item_of (review_id, stop, id),
  KEY review_item_follow_up (follow_up_id),
  CONSTRAINT review_item_review FOREIGN KEY (review_id) REFERENCES review (id),
  CONSTRAINT review_item_follow_up_fk FOREIGN KEY (follow_up_id) REFERENCES follow_up (id)
);
