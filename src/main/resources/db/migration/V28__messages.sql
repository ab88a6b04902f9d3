-- What an account is told is read on a bell, and of directions too. Whoever reports a problem or gives a direction learns what came of
-- it: that needs the account, because a name alone finds nobody.
ALTER TABLE follow_up
  ADD opened_account_id INT UNSIGNED NULL COMMENT 'NULL before this was kept' AFTER opened_by,
  ADD CONSTRAINT follow_up_opened_account FOREIGN KEY (opened_account_id) REFERENCES account (id) ON DELETE SET NULL;

ALTER TABLE direction
  ADD given_account_id INT UNSIGNED NULL COMMENT 'NULL before this was kept' AFTER given_by,
  ADD CONSTRAINT direction_given_account FOREIGN KEY (given_account_id) REFERENCES account (id) ON DELETE SET NULL;

-- A notification is of a step of a problem, or of a direction that was given or answered; of either once.
ALTER TABLE notification
  MODIFY follow_up_id INT UNSIGNED NULL,
  MODIFY step_id INT UNSIGNED NULL,
  ADD direction_id INT UNSIGNED NULL AFTER step_id,
  ADD direction_event VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'GIVEN, ANSWERED' AFTER direction_id,
  ADD UNIQUE KEY notification_direction_once (account_id, direction_id, direction_event),
  ADD KEY notification_unread (account_id, read_at),
  ADD CONSTRAINT notification_about CHECK ((step_id IS NULL) <> (direction_id IS NULL)),
  ADD CONSTRAINT notification_step_of CHECK ((step_id IS NULL) = (follow_up_id IS NULL)),
  ADD CONSTRAINT notification_event CHECK ((direction_id IS NULL) = (direction_event IS NULL)),
  ADD CONSTRAINT notification_direction FOREIGN KEY (direction_id) REFERENCES direction (id) ON DELETE CASCADE;

-- A comment is a step of its own kind; to whom it speaks is kept as desks, because people change and desks stay.
ALTER TABLE follow_up_step
  ADD mentions VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'desks that a comment speaks to' AFTER text;

-- Where a mail server is named, what nobody has read goes out once a day to those who have an address.
ALTER TABLE account
  ADD email VARCHAR(254) CHARACTER SET ascii COLLATE ascii_general_ci NULL COMMENT 'NULL: no letters' AFTER display_name;

-- What each run of the letters did.
CREATE TABLE digest_run (
  id          INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  day         DATE NOT NULL,
  started_at  DATETIME NOT NULL COMMENT 'UTC',
  finished_at DATETIME NULL COMMENT 'UTC; NULL: cut off',
  sent        INT UNSIGNED NOT NULL,
  failed      INT UNSIGNED NOT NULL,
  KEY digest_run_day (day)
);
