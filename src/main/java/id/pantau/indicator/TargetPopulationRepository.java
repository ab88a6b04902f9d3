package id.pantau.indicator;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TargetPopulationRepository extends Repository<TargetPopulationEntity, Integer> {

    List<TargetPopulationEntity> findByYearAndTargetGroupInAndValidTrue(int year, Collection<TargetGroup> targetGroups);

    /** All versions, the oldest first. */
    List<TargetPopulationEntity> findByYearOrderByVersionAsc(int year);

    List<TargetPopulationEntity> findByYearAndTargetGroupAndUnitLevelAndUnitIdAndKindOrderByVersionAsc(
            int year, TargetGroup targetGroup, UnitLevel unitLevel, int unitId, DenominatorKind kind);

    @Query("select distinct p.year from TargetPopulationEntity p order by p.year")
    List<Integer> years();

    /** Later versions take the place of these. */
    @Modifying
    @Query("update TargetPopulationEntity p set p.valid = false, p.rowVersion = p.rowVersion + 1 where p.id in :ids")
    void setAside(List<Integer> ids);
}
