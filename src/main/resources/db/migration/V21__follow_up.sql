-- Problems and what is done about them, in the layout that every Puskesmas knows: Masalah, Penyebab, RTL, Tindak lanjut, Evaluasi. A
-- problem never disappears: it is closed with an evaluation. Where it stands on its way from Pustu to Sekda changes only together
-- with a step, so that the history always explains the present.
CREATE TABLE follow_up (
  id               INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  village_id       INT UNSIGNED NULL,
  facility_id      INT UNSIGNED NULL COMMENT 'a Puskesmas, where figures go no further down',
  indicator_code   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  period           SMALLINT UNSIGNED NULL COMMENT 'period code of the figure',
  opening_figure   TEXT NULL COMMENT 'figure and its months as they were when the problem was opened, JSON; never of a sensitive indicator',
  closing_figure   TEXT NULL COMMENT 'the same when it was closed',
  origin           VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  problem          VARCHAR(1000) NOT NULL,
  cause            VARCHAR(1000) NULL,
  plan             VARCHAR(1000) NULL COMMENT 'RTL',
  action           VARCHAR(1000) NULL COMMENT 'tindak lanjut',
  evidence         VARCHAR(300) NULL,
  evaluation       VARCHAR(1000) NULL,
  owner_kind       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  owner_account_id INT UNSIGNED NULL,
  owner_name       VARCHAR(150) NULL COMMENT 'as it was when chosen',
  due              DATE NULL,
  forum            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  state            VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  desk             VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  desk_since       DATE NOT NULL,
  opened_on        DATE NOT NULL,
  opened_by        VARCHAR(120) NOT NULL,
  closed_on        DATE NULL,
  changed_by       VARCHAR(120) NOT NULL,
  changed_at       DATETIME NOT NULL COMMENT 'UTC',
  version          INT NOT NULL,
  -- One open problem a unit and indicator, never a second, whoever opens it and on however many nodes.
  open_key         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin GENERATED ALWAYS AS (
                     CASE WHEN closed_on IS NULL AND indicator_code IS NOT NULL
                          THEN CONCAT(IF(village_id IS NULL, 'P', 'V'), COALESCE(village_id, facility_id), ':', indicator_code) END
                   ) STORED,
  UNIQUE KEY follow_up_open (open_key),
  KEY follow_up_village (village_id),
  KEY follow_up_facility (facility_id),
  KEY follow_up_clock (closed_on, id),
  CONSTRAINT follow_up_unit CHECK ((village_id IS NULL) <> (facility_id IS NULL)),
  CONSTRAINT follow_up_facility_fk FOREIGN KEY (facility_id) REFERENCES facility (id)
);

CREATE TABLE follow_up_step (
  id           INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  follow_up_id INT UNSIGNED NOT NULL,
  kind         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_desk    VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL when it was opened',
  to_desk      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  policy       VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'where the clock took the step',
  nobody_at    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'desks that were passed because nobody sits there',
  text         VARCHAR(1000) NULL,
  by_name      VARCHAR(120) NOT NULL,
  by_role      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: the clock',
  happened_at  DATETIME NOT NULL COMMENT 'UTC',
  KEY follow_up_step_of (follow_up_id, id),
  CONSTRAINT follow_up_step_follow_up FOREIGN KEY (follow_up_id) REFERENCES follow_up (id)
);

-- Days on which no clock runs: national holidays and cuti bersama, as decided each year by three ministers. A year that is not listed
-- here is not known, and a clock that would run into it stops with a sentence instead of counting holidays as working days.
CREATE TABLE calendar_year (
  year   SMALLINT UNSIGNED NOT NULL PRIMARY KEY,
  source VARCHAR(200) NOT NULL,
  changed_by VARCHAR(120) NOT NULL,
  changed_at DATETIME NOT NULL COMMENT 'UTC',
  version    INT NOT NULL
);

CREATE TABLE calendar_day (
  day  DATE NOT NULL PRIMARY KEY,
  year SMALLINT UNSIGNED NOT NULL,
  kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(120) NOT NULL,
  CONSTRAINT calendar_day_year FOREIGN KEY (year) REFERENCES calendar_year (year)
);

INSERT INTO calendar_year VALUES (2026, 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025 tanggal 19 September 2025', '-', '2026-01-01 00:00:00', 0);
INSERT INTO calendar_day (day, year, kind, name) VALUES
  ('2026-01-01', 2026, 'HOLIDAY', 'Tahun Baru 2026 Masehi'),
  ('2026-01-16', 2026, 'HOLIDAY', 'Isra Mikraj Nabi Muhammad S.A.W.'),
  ('2026-02-16', 2026, 'JOINT_LEAVE', 'Tahun Baru Imlek 2577 Kongzili'),
  ('2026-02-17', 2026, 'HOLIDAY', 'Tahun Baru Imlek 2577 Kongzili'),
  ('2026-03-18', 2026, 'JOINT_LEAVE', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'),
  ('2026-03-19', 2026, 'HOLIDAY', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'),
  ('2026-03-20', 2026, 'JOINT_LEAVE', 'Idul Fitri 1447 Hijriah'),
  ('2026-03-21', 2026, 'HOLIDAY', 'Idul Fitri 1447 Hijriah'),
  ('2026-03-22', 2026, 'HOLIDAY', 'Idul Fitri 1447 Hijriah'),
  ('2026-03-23', 2026, 'JOINT_LEAVE', 'Idul Fitri 1447 Hijriah'),
  ('2026-03-24', 2026, 'JOINT_LEAVE', 'Idul Fitri 1447 Hijriah'),
  ('2026-04-03', 2026, 'HOLIDAY', 'Wafat Yesus Kristus'),
  ('2026-04-05', 2026, 'HOLIDAY', 'Kebangkitan Yesus Kristus (Paskah)'),
  ('2026-05-01', 2026, 'HOLIDAY', 'Hari Buruh Internasional'),
  ('2026-05-14', 2026, 'HOLIDAY', 'Kenaikan Yesus Kristus'),
  ('2026-05-15', 2026, 'JOINT_LEAVE', 'Kenaikan Yesus Kristus'),
  ('2026-05-27', 2026, 'HOLIDAY', 'Idul Adha 1447 Hijriah'),
  ('2026-05-28', 2026, 'JOINT_LEAVE', 'Idul Adha 1447 Hijriah'),
  ('2026-05-31', 2026, 'HOLIDAY', 'Hari Raya Waisak 2570 BE'),
  ('2026-06-01', 2026, 'HOLIDAY', 'Hari Lahir Pancasila'),
  ('2026-06-16', 2026, 'HOLIDAY', '1 Muharam Tahun Baru Islam 1448 Hijriah'),
  ('2026-08-17', 2026, 'HOLIDAY', 'Proklamasi Kemerdekaan'),
  ('2026-08-25', 2026, 'HOLIDAY', 'Maulid Nabi Muhammad S.A.W.'),
  ('2026-12-24', 2026, 'JOINT_LEAVE', 'Kelahiran Yesus Kristus (Natal)'),
  ('2026-12-25', 2026, 'HOLIDAY', 'Kelahiran Yesus Kristus (Natal)');

-- Delays in working days where an administrator has changed the default of a policy.
CREATE TABLE escalation_delay (
  policy     VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  days       SMALLINT UNSIGNED NOT NULL,
  changed_by VARCHAR(120) NOT NULL,
  changed_at DATETIME NOT NULL COMMENT 'UTC'
);

-- What each run of the clock did.
CREATE TABLE escalation_run (
  id          INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  day         DATE NOT NULL,
  started_at  DATETIME NOT NULL COMMENT 'UTC',
  finished_at DATETIME NULL COMMENT 'UTC; NULL: cut off',
  escalated   INT UNSIGNED NOT NULL,
  skipped     INT UNSIGNED NOT NULL,
  failed      INT UNSIGNED NOT NULL
);

CREATE TABLE escalation_failure (
  run_id       INT UNSIGNED NOT NULL,
  follow_up_id INT UNSIGNED NOT NULL,
  reason       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'message key',
  detail       VARCHAR(40) NULL,
  PRIMARY KEY (run_id, follow_up_id),
  CONSTRAINT escalation_failure_run FOREIGN KEY (run_id) REFERENCES escalation_run (id)
);

-- What an account is told once, on the bell and in its digest. A step tells nobody twice.
CREATE TABLE notification (
  id           INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id   INT UNSIGNED NOT NULL,
  follow_up_id INT UNSIGNED NOT NULL,
  step_id      INT UNSIGNED NOT NULL,
  created_at   DATETIME NOT NULL COMMENT 'UTC',
  read_at      DATETIME NULL COMMENT 'UTC',
  mailed_at    DATETIME NULL COMMENT 'UTC',
  UNIQUE KEY notification_once (account_id, step_id),
  KEY notification_follow_up (follow_up_id),
  CONSTRAINT notification_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
  CONSTRAINT notification_step FOREIGN KEY (step_id) REFERENCES follow_up_step (id)
);
