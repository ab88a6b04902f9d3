package id.pantau.indicator;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TargetRepository extends Repository<TargetEntity, Integer> {

    List<TargetEntity> findByYearOrderByIndicatorIdAscUnitLevelAscUnitIdAscVersionAsc(int year);

    List<TargetEntity> findByIndicatorIdAndYearAndUnitLevelAndUnitIdOrderByVersionAsc(
            int indicatorId, int year, UnitLevel unitLevel, int unitId);

    @Query("select distinct t.year from TargetEntity t order by t.year")
    List<Integer> years();

    TargetEntity save(TargetEntity target);

    void flush();
}
