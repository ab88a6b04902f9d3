package id.pantau.indicator;

import java.util.List;
import org.springframework.data.repository.Repository;

interface IndicatorRepository extends Repository<IndicatorEntity, Integer> {

    List<IndicatorEntity> findAllByOrderByPositionAscCodeAsc();

    IndicatorEntity save(IndicatorEntity indicator);

    void flush();
}
