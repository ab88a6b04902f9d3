package id.pantau.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One unit that an account works for. */
@Embeddable
record Assignment(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "kind", nullable = false)
        UnitKind kind,

        @Column(name = "unit_id", nullable = false) int unitId) {}
