-- The history of evidence says who somebody is and not under which name they sign in; a file can be taken off evidence, which the
-- history names. Of older rows the name of the account is known, but not as what its holder acted at the time. The sign-in name
-- stays beside it: whoever verifies must be told from whoever recorded for certain.
ALTER TABLE evidence_history
  ADD by_name   VARCHAR(120) NULL COMMENT 'as the account was called then; NULL where nobody is known',
  ADD by_role   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: not known',
  ADD file_name VARCHAR(200) NULL COMMENT 'the file that was taken off',
  MODIFY action VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  DROP CONSTRAINT evidence_history_action,
  ADD CONSTRAINT evidence_history_action
    CHECK (action IN ('RECORDED', 'CORRECTED', 'WITHDRAWN', 'RETURNED', 'VERIFIED', 'FILE_REMOVED'));
UPDATE evidence_history h JOIN account a ON a.username = h.changed_by SET h.by_name = a.display_name;
