package id.pantau.account;

/** What the audit trail records; on screen the message {@code audit.<NAME>}. */
public enum AuditAction {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    ACCOUNT_ENABLED,
    ACCOUNT_DISABLED,
    PASSWORD_RESET,
    PASSWORD_CHANGED
}
