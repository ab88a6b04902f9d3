package id.pantau.facility;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CatchmentRepository extends JpaRepository<Catchment, Integer> {

    List<Catchment> findByVillageIdOrderByValidFrom(int villageId);

    List<Catchment> findByPuskesmasIdOrderByVillageIdAscValidFromAsc(int puskesmasId);
}
