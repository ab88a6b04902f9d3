package id.pantau.facility;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One Puskesmas serves one village in one period: from {@code validFrom}, before {@code validUntil}. */
@Entity
@Table(name = "catchment")
class Catchment {

    /** Where the beginning is not stated: earlier than any figure. */
    static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    /** Where no end is known. */
    static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    private int puskesmasId;
    private int villageId;
    private LocalDate validFrom;
    private LocalDate validUntil;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Catchment() {}

    Catchment(int puskesmasId, int villageId, LocalDate validFrom, LocalDate validUntil) {
        this.puskesmasId = puskesmasId;
        this.villageId = villageId;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    int puskesmasId() {
        return puskesmasId;
    }

    int villageId() {
        return villageId;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    boolean hasOpenEnd() {
        return validUntil.equals(OPEN_END);
    }

    /** Whether the two periods share a day. */
    boolean overlaps(LocalDate from, LocalDate until) {
        return validFrom.isBefore(until) && from.isBefore(validUntil);
    }

    void endBefore(LocalDate day) {
        if (!validFrom.isBefore(day)) {
            throw new IllegalArgumentException("begins on " + validFrom + ", cannot end before " + day);
        }
        validUntil = day;
    }

    void assignTo(int otherPuskesmasId) {
        puskesmasId = otherPuskesmasId;
    }
}
