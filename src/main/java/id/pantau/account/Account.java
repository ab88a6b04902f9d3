package id.pantau.account;

import id.pantau.base.Role;
import id.pantau.base.security.SignedIn;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. Times are UTC. */
@Entity
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    private String username = "";
    private String displayName = "";
    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Role role = Role.DISPLAY;

    private String passwordHash = "";
    private boolean mustChangePassword;
    private @Nullable LocalDateTime oneTimeUntil;
    private int credentialVersion;
    private boolean enabled = true;
    private boolean demo;

    @Version
    private int version;

    @Column(updatable = false)
    private LocalDateTime createdAt = LocalDateTime.MIN;

    @Column(nullable = false)
    private LocalDateTime changedAt = LocalDateTime.MIN;

    @ElementCollection
    @CollectionTable(name = "account_scope", joinColumns = @JoinColumn(name = "account_id"))
    private Set<Assignment> assignments = new HashSet<>();

    protected Account() {}

    Account(String username, LocalDateTime now) {
        this.username = username;
        this.createdAt = now;
        this.changedAt = now;
    }

    /** Says what the account is for; the sessions that are open go on with the new role. */
    void assign(String displayName, Role role, Set<Assignment> assignments, LocalDateTime now) {
        this.displayName = displayName;
        this.role = role;
        // Only what differs is written.
        this.assignments.retainAll(assignments);
        this.assignments.addAll(assignments);
        this.changedAt = now;
    }

    /** Where it gets letters; null: nowhere. */
    void writeTo(@Nullable String address) {
        email = address;
    }

    void setPassword(String hash, LocalDateTime now) {
        replacePassword(hash, now);
        mustChangePassword = false;
        oneTimeUntil = null;
    }

    /** A password that opens nothing but its own change, until the given moment. */
    void setOneTimePassword(String hash, LocalDateTime until, LocalDateTime now) {
        replacePassword(hash, now);
        mustChangePassword = true;
        oneTimeUntil = until;
    }

    private void replacePassword(String hash, LocalDateTime now) {
        passwordHash = hash;
        credentialVersion++;
        changedAt = now;
    }

    void enable(LocalDateTime now) {
        enabled = true;
        changedAt = now;
    }

    /** No sign-in any more; open sessions end with their next request. */
    void disable(LocalDateTime now) {
        if (enabled) {
            enabled = false;
            credentialVersion++;
            changedAt = now;
        }
    }

    void markDemo(boolean demo) {
        this.demo = demo;
    }

    int id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet: " + username);
        }
        return id;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    @Nullable
    String email() {
        return email;
    }

    Role role() {
        return role;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    boolean isEnabled() {
        return enabled;
    }

    boolean isDemo() {
        return demo;
    }

    int credentialVersion() {
        return credentialVersion;
    }

    int version() {
        return version;
    }

    Set<Assignment> assignments() {
        return Set.copyOf(assignments);
    }

    SignedIn signedIn() {
        return new SignedIn(id(), username, displayName, role, credentialVersion, mustChangePassword);
    }

    boolean isOneTimePasswordOver(LocalDateTime now) {
        return mustChangePassword && oneTimeUntil != null && now.isAfter(oneTimeUntil);
    }
}
