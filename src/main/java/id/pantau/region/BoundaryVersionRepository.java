package id.pantau.region;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface BoundaryVersionRepository extends JpaRepository<BoundaryVersion, Integer> {

    /** The version that was taken in last, whatever day it counts from. */
    Optional<BoundaryVersion> findFirstByRegencyIdOrderByIdDesc(int regencyId);
}
