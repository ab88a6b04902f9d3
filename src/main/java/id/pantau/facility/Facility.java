package id.pantau.facility;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A facility in the register. Its code and kind never change; it is closed, never deleted. */
@Entity
@Table(name = "facility")
class Facility {

    /** In degrees, as seen from the equator. */
    private static final double CENTIMETRE = 1e-7;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    private String code;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FacilityKind kind;

    private String name;
    private @Nullable Integer parentId;
    private @Nullable Integer villageId;
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private @Nullable String originalForm;
    private @Nullable LocalDate opened;
    private @Nullable LocalDate closed;
    private @Nullable String source;

    @Version
    private int version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Facility() {}

    Facility(String code, FacilityKind kind, String name) {
        this.code = code;
        this.kind = kind;
        this.name = name;
    }

    /** @throws IllegalStateException before it is stored */
    int id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet: " + code);
        }
        return id;
    }

    String code() {
        return code;
    }

    FacilityKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    /** The facility directly above; null for a Puskesmas and where it is not known. */
    @Nullable
    Integer parentId() {
        return parentId;
    }

    int version() {
        return version;
    }

    @Nullable
    LocalDate opened() {
        return opened;
    }

    @Nullable
    LocalDate closed() {
        return closed;
    }

    /**
     * Takes over what is stated; what is not stated stays as it was.
     *
     * @return whether anything is different now
     */
    boolean state(FacilityFacts facts) {
        FacilityFacts before = facts();
        name = facts.name();
        villageId = stated(facts.villageId(), villageId);
        if (isElsewhere(facts)) {
            latitude = facts.latitude();
            longitude = facts.longitude();
        }
        originalForm = stated(facts.originalForm(), originalForm);
        opened = stated(facts.opened(), opened);
        closed = stated(facts.closed(), closed);
        source = stated(facts.source(), source);
        return !before.equals(facts());
    }

    /**
     * Puts it under another facility.
     *
     * @return whether that is new
     */
    boolean belongTo(Facility parent) {
        if (!kind.mayBelongTo(parent.kind)) {
            throw new IllegalArgumentException(kind + " under " + parent.kind);
        }
        boolean changed = !Objects.equals(parentId, parent.id());
        parentId = parent.id();
        return changed;
    }

    /** Takes over all that is stated, nothing too: what was recorded wrongly. Whether it is closed is not among it. */
    void correct(FacilityFacts facts, @Nullable Facility parent) {
        name = facts.name();
        villageId = facts.villageId();
        latitude = facts.latitude();
        longitude = facts.longitude();
        originalForm = facts.originalForm();
        opened = facts.opened();
        source = facts.source();
        if (parent == null) {
            parentId = null;
        } else {
            belongTo(parent);
        }
    }

    void rename(String newName) {
        name = newName;
    }

    /** @param day the first on which it is closed, after the one on which it was opened */
    void close(LocalDate day) {
        if (closed != null || (opened != null && !opened.isBefore(day))) {
            throw new IllegalStateException(code + " cannot close on " + day);
        }
        closed = day;
    }

    void reopen() {
        closed = null;
    }

    FacilityFacts facts() {
        return new FacilityFacts(name, villageId, latitude, longitude, originalForm, opened, closed, source);
    }

    /** Files are written to the centimetre: less than that is the same place. */
    private boolean isElsewhere(FacilityFacts facts) {
        Double lat = facts.latitude();
        Double lon = facts.longitude();
        if (lat == null || lon == null) {
            return false;
        }
        return latitude == null
                || longitude == null
                || Math.abs(latitude - lat) > CENTIMETRE
                || Math.abs(longitude - lon) > CENTIMETRE;
    }

    private static <T> @Nullable T stated(@Nullable T stated, @Nullable T before) {
        return stated == null ? before : stated;
    }
}
