package id.pantau.facility;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface FacilityRepository extends JpaRepository<Facility, Integer> {

    Optional<Facility> findByCode(String code);

    List<Facility> findByParentId(Integer parentId);
}
