package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
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

/** How many facilities of a kind are to operate at the end of a year. One entry per kind and year. */
@Entity
@Table(name = "rollout_plan")
class PlanEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FacilityKind kind;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int year;

    private int cumulative;
    private @Nullable LocalDate start;
    private @Nullable String source;

    @Version
    private int version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected PlanEntry() {}

    PlanEntry(PlanYear plan) {
        this.kind = plan.kind();
        this.year = plan.year();
        state(plan);
    }

    PlanYear plan() {
        return new PlanYear(kind, year, cumulative, start, source);
    }

    /**
     * Takes the numbers of the same kind and year over.
     *
     * @return whether anything is different now
     */
    boolean state(PlanYear plan) {
        boolean same = cumulative == plan.cumulative()
                && Objects.equals(start, plan.start())
                && Objects.equals(source, plan.source());
        cumulative = plan.cumulative();
        start = plan.start();
        source = plan.source();
        return !same;
    }
}
