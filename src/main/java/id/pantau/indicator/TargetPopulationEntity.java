package id.pantau.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

    @SuppressWarnings("UnusedVariable") // queries ask for it
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

    int id() {
        return id;
    }

    Key key() {
        return new Key(year, targetGroup, new UnitRef(unitLevel, unitId), kind);
    }

    int version() {
        return version;
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

    PopulationRow toRow(UnitDirectory.Units units) {
        Key key = key();
        return new PopulationRow(
                units.unit(key.unit()).orElse(null),
                year,
                new PopulationValue(targetGroup, key.unit(), kind, amount, source),
                version,
                origin,
                recordedBy,
                recordedAt.toInstant(ZoneOffset.UTC));
    }
}
