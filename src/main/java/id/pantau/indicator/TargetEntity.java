package id.pantau.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of a target. It is never changed: whoever changes a target adds a version. */
@Entity
@Immutable
@Table(name = "target")
class TargetEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private int id;

    @Version
    private int rowVersion;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int indicatorId;

    private int year;

    @Enumerated(EnumType.STRING)
    private UnitLevel unitLevel;

    private int unitId;
    private int version;
    private int fromMonth;

    @Column(name = "value")
    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private DenominatorKind denominatorKind;

    private String basis;
    private @Nullable String basisNumber;
    private @Nullable LocalDate basisDate;
    private @Nullable Integer untilMonth;
    private @Nullable BigDecimal minimum;
    private @Nullable BigDecimal stretch;
    private @Nullable BigDecimal tolerance;
    private @Nullable Integer basisFileId;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String recordedBy;
    private LocalDateTime recordedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected TargetEntity() {}

    TargetEntity(TargetVersion target, Origin origin, String recordedBy, LocalDateTime recordedAt) {
        this.indicatorId = target.indicatorId();
        this.year = target.year();
        this.unitLevel = target.unit().level();
        this.unitId = target.unit().id();
        this.version = target.version();
        this.fromMonth = target.fromMonth();
        this.value = target.value();
        this.denominatorKind = target.denominator();
        this.basis = target.basis().text();
        this.basisNumber = target.basis().number();
        this.basisDate = target.basis().date();
        this.basisFileId = target.basis().fileId();
        this.untilMonth = target.untilMonth();
        this.minimum = target.band().minimum();
        this.stretch = target.band().stretch();
        this.tolerance = target.band().tolerance();
        this.origin = origin;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
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

    UnitRef unit() {
        return new UnitRef(unitLevel, unitId);
    }

    TargetVersion toVersion() {
        return new TargetVersion(
                indicatorId,
                year,
                unit(),
                version,
                fromMonth,
                Decimals.plain(value),
                denominatorKind,
                new TargetBasis(basis, basisNumber, basisDate, basisFileId),
                new TargetBand(minimum, stretch, tolerance),
                untilMonth);
    }
}
