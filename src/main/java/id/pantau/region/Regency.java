package id.pantau.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The kabupaten of this installation as it is stored. */
@Entity
@Table(name = "regency")
class Regency {

    @Id
    private int id;

    private String code = "";
    private @Nullable String bpsCode;
    private String name = "";
    private String province = "";
    private String zone = "";
    private String officeName = "";
    private boolean demo;

    @Version
    private @Nullable Integer version;

    protected Regency() {}

    Regency(RegencyProfile profile) {
        this.id = RegionIds.regency(profile.code());
        this.code = profile.code();
        this.demo = profile.demo();
        update(profile);
    }

    /** Takes over what may change; code and demo flag never do. Tells whether anything did. */
    final boolean update(RegencyProfile profile) {
        boolean same = Objects.equals(bpsCode, profile.bpsCode())
                && name.equals(profile.name())
                && province.equals(profile.province())
                && zone.equals(profile.zone().getId())
                && officeName.equals(profile.officeName());
        bpsCode = profile.bpsCode();
        name = profile.name();
        province = profile.province();
        zone = profile.zone().getId();
        officeName = profile.officeName();
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

    boolean isDemo() {
        return demo;
    }
}
