package id.pantau.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A kecamatan as it is stored. */
@Entity
@Table(name = "district")
class District {

    @Id
    private int id;

    private int regencyId;
    private String code = "";
    private String name = "";

    @Version
    private @Nullable Integer version;

    protected District() {}

    District(int regencyId, RegionEntry entry) {
        this.id = RegionIds.district(entry.code());
        this.regencyId = regencyId;
        this.code = entry.code();
        this.name = entry.name();
    }

    /** Tells whether anything changed. */
    boolean update(RegionEntry entry) {
        boolean same = name.equals(entry.name());
        name = entry.name();
        return !same;
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

    int regencyId() {
        return regencyId;
    }
}
