package id.pantau.rollout;

import id.pantau.base.DomainException;
import id.pantau.base.FreeText;
import id.pantau.base.Period;
import id.pantau.base.security.Author;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a Puskesmas, or several, try of their own. It is never deleted: it stops. */
@Entity
@Table(name = "innovation")
@SuppressWarnings("UnusedVariable") // written here, read by InnovationQueries
class Innovation {

    /** The columns of the table. */
    static final int NAME = 150;

    static final int ABOUT = 500;
    static final int SOURCE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    private String name;
    private String about;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int since;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private @Nullable Integer stopped;

    private @Nullable String source;

    @ElementCollection
    @CollectionTable(name = "innovation_puskesmas", joinColumns = @JoinColumn(name = "innovation_id"))
    @Column(name = "facility_id")
    private Set<Integer> puskesmas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "innovation_indicator", joinColumns = @JoinColumn(name = "innovation_id"))
    @Column(name = "indicator_code")
    private Set<String> indicators = new HashSet<>();

    private String changedBy;
    private LocalDateTime changedAt;

    @Version
    private int version;

    /** For JPA, and to be filled by {@link #state}. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Innovation() {}

    /** @throws IllegalStateException before it is stored */
    int id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet: " + name);
        }
        return id;
    }

    int version() {
        return version;
    }

    String name() {
        return name;
    }

    /**
     * Takes over what the form says.
     *
     * @param puskesmasIds and {@code indicatorCodes} as they were found
     * @throws DomainException.RuleViolation with a sentence for what cannot be
     */
    void state(
            InnovationForm form, Collection<Integer> puskesmasIds, Collection<String> indicatorCodes, LocalDate today) {
        String newName = FreeText.required(form.name(), NAME, "innovation.error.name");
        if (puskesmasIds.isEmpty()) {
            throw DomainException.rule("innovation.error.puskesmas");
        }
        Period from = form.since();
        if (from == null) {
            throw DomainException.rule("innovation.error.since");
        }
        Period until = form.stopped();
        if (begin(from).isAfter(YearMonth.from(today))
                || (until != null && begin(until).isAfter(YearMonth.from(today)))) {
            throw DomainException.rule("innovation.error.future");
        }
        if (until != null && until.lastMonth().isBefore(begin(from))) {
            throw DomainException.rule("innovation.error.stopped-before");
        }
        String newAbout = FreeText.required(form.about(), ABOUT, "innovation.error.about");
        if (indicatorCodes.isEmpty()) {
            throw DomainException.rule("innovation.error.indicator");
        }
        source = FreeText.optional(form.source(), SOURCE);
        name = newName;
        about = newAbout;
        since = from.code();
        stopped = until == null ? null : until.code();
        replace(puskesmas, puskesmasIds);
        replace(indicators, indicatorCodes);
    }

    void changed(Author author) {
        changedBy = author.name();
        changedAt = author.moment();
    }

    private static YearMonth begin(Period period) {
        return period.isAnnual() ? YearMonth.of(period.year(), 1) : period.lastMonth();
    }

    private static <T> void replace(Set<T> stored, Collection<T> wanted) {
        stored.retainAll(wanted);
        stored.addAll(wanted);
    }
}
