package id.pantau.region;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** One set of boundaries and the day from which it counts. Never changed afterwards. */
@Entity
@Table(name = "boundary_version")
@SuppressWarnings("UnusedVariable") // kept as a record of what was taken in; read by SQL
class BoundaryVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private int id;

    private int regencyId;
    private LocalDate validFrom = LocalDate.EPOCH;
    private String source = "";
    private String contentHash = "";
    private LocalDateTime importedAt = LocalDateTime.MIN;
    private String villagesAsset = "";
    private String districtsAsset = "";

    protected BoundaryVersion() {}

    BoundaryVersion(int regencyId, LocalDate validFrom, String source, String contentHash, LocalDateTime importedAt) {
        this.regencyId = regencyId;
        this.validFrom = validFrom;
        this.source = source;
        this.contentHash = contentHash;
        this.importedAt = importedAt;
    }

    /** Names the two drawings made of it. */
    BoundaryVersion drawnBy(GeometryAsset villages, GeometryAsset districts) {
        villagesAsset = villages.hash();
        districtsAsset = districts.hash();
        return this;
    }

    int id() {
        return id;
    }
}
