package id.pantau.region;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface VillageRepository extends JpaRepository<Village, Integer> {

    List<Village> findAllByCodeIn(Collection<String> codes);
}
