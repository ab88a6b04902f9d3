-- Who may sign in, for what and for which units; what was tried at the door; what was done to accounts.
-- Units are referred to by id without a foreign key: they belong to other modules, and an assignment to a unit that has gone
-- gives nothing.
CREATE TABLE account (
  id                   INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  -- Always lower case, compared byte by byte: no two names that look alike to the database and differ to people.
  username             VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  display_name         VARCHAR(120) NOT NULL,
  role                 VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  password_hash        VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  must_change_password BOOLEAN      NOT NULL,
  -- Until when a one-time password is good (UTC); NULL for a password of the user's own.
  one_time_until       DATETIME     NULL,
  -- Rises when the password changes or the account is closed: sessions opened before end.
  credential_version   INT UNSIGNED NOT NULL,
  enabled              BOOLEAN      NOT NULL,
  -- Made by demo mode: cannot sign in outside of it.
  demo                 BOOLEAN      NOT NULL,
  version              INT UNSIGNED NOT NULL,
  created_at           DATETIME     NOT NULL,
  changed_at           DATETIME     NOT NULL,
  UNIQUE KEY account_username (username)
);

CREATE TABLE account_scope (
  account_id INT UNSIGNED NOT NULL,
  kind       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_id    INT UNSIGNED NOT NULL,
  PRIMARY KEY (account_id, kind, unit_id),
  CONSTRAINT account_scope_kind CHECK (kind IN ('PUSKESMAS', 'VILLAGE')),
  CONSTRAINT account_scope_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- Failed sign-ins, by SHA-256 of the name that was typed: unknown names are locked like known ones, and a password typed into
-- the wrong field is not kept. The row of a name is what parallel attempts queue for.
CREATE TABLE sign_in_name (
  name_hash    BINARY(32)  NOT NULL PRIMARY KEY,
  locked_until DATETIME(3) NULL,
  tried_at     DATETIME(3) NOT NULL,
  KEY sign_in_name_tried (tried_at)
);

CREATE TABLE sign_in_failure (
  id        BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name_hash BINARY(32)      NOT NULL,
  failed_at DATETIME(3)     NOT NULL,
  KEY sign_in_failure_name (name_hash, failed_at),
  CONSTRAINT sign_in_failure_name_fk FOREIGN KEY (name_hash) REFERENCES sign_in_name (name_hash) ON DELETE CASCADE
);

-- Who did what to whom. Never a password, never a figure.
CREATE TABLE audit_event (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  happened_at DATETIME(3)     NOT NULL,
  -- NULL: the application itself, or somebody who was not let in.
  actor       VARCHAR(120)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  action      VARCHAR(40)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject     VARCHAR(200)    NOT NULL,
  KEY audit_event_time (happened_at)
);
