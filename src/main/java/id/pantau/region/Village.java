package id.pantau.region;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A desa or kelurahan as it is stored. */
@Entity
@Table(name = "village")
class Village {

    @Id
    private int id;

    private int districtId;
    private String code = "";
    private String name = "";

    @Enumerated(EnumType.STRING)
    private VillageKind kind = VillageKind.DESA;

    private @Nullable String bpsCode;

    @Enumerated(EnumType.STRING)
    private @Nullable VillageAccess access;

    private @Nullable Integer travelMinutes;

    private @Nullable LocalDate since;

    @Version
    private @Nullable Integer version;

    protected Village() {}

    /** @param id which never changes, see {@link RegionIds} */
    Village(int id, RegionEntry entry) {
        this.id = id;
        this.districtId = RegionIds.districtOfVillage(id);
        this.code = entry.code();
        update(entry);
    }

    /** Tells whether anything changed. */
    final boolean update(RegionEntry entry) {
        var newKind = entry.kind() == RegionEntry.RegionKind.KELURAHAN ? VillageKind.KELURAHAN : VillageKind.DESA;
        boolean same = name.equals(entry.name())
                && kind == newKind
                && Objects.equals(bpsCode, entry.bpsCode())
                && access == entry.access()
                && Objects.equals(travelMinutes, entry.travelMinutes())
                && (entry.since() == null || entry.since().equals(since));
        name = entry.name();
        kind = newKind;
        bpsCode = entry.bpsCode();
        access = entry.access();
        travelMinutes = entry.travelMinutes();
        // A list without the column does not take back what is known.
        since = entry.since() == null ? since : entry.since();
        return !same;
    }

    /** Was split off on that day. */
    void began(LocalDate day) {
        since = day;
    }

    int id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    int districtId() {
        return districtId;
    }
}
