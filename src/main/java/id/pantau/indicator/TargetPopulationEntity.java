package id.pantau.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** One version of the number of people in a group. The only thing that ever changes is that a later one takes its place. */
@Entity
@Table(name = "target_population")
class TargetPopulationEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private int id;

    @Version
    private int rowVersion;

    private int year;

    @Enumerated(EnumType.STRING)
    private TargetGroup targetGroup;

    @Enumerated(EnumType.STRING)
    private UnitLevel unitLevel;

    private int unitId;

    @Enumerated(EnumType.STRING)
    private DenominatorKind kind;

    private int version;
    private boolean valid;
    private int amount;
    private @Nullable String source;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String recordedBy;
    private LocalDateTime recordedAt;

    /** What a number is about. */
    record Key(int year, TargetGroup group, UnitRef unit, DenominatorKind kind) {}

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected TargetPopulationEntity() {}

    TargetPopulationEntity(
            Key key,
            int version,
            int amount,
            @Nullable String source,
            Origin origin,
            String recordedBy,
            LocalDateTime recordedAt) {
        this.year = key.year();
        this.targetGroup = key.group();
        this.unitLevel = key.unit().level();
        this.unitId = key.unit().id();
        this.kind = key.kind();
        this.version = version;
        this.valid = true;
        this.amount = amount;
        this.source = source;
        this.origin = origin;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** A later version takes its place. */
    void replace() {
        if (!valid) {
            throw new IllegalStateException("already replaced: " + key() + " version " + version);
        }
        valid = false;
    }

    Key key() {
        return new Key(year, targetGroup, new UnitRef(unitLevel, unitId), kind);
    }

    int version() {
        return version;
    }

    boolean isValid() {
        return valid;
    }

    int amount() {
        return amount;
    }

    @Nullable
    String source() {
        return source;
    }

    Origin origin() {
        return origin;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt.toInstant(ZoneOffset.UTC);
    }
}
