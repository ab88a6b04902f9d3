package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.facility.FacilityRegisterService;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class})
class EvidenceSinceTest {

    @Autowired
    private FacilityRegisterService register;

    @Autowired
    private TestRollout data;

    @Test
    void whoeverClosesAFacilityIsToldOfTheEvidenceThatWasRecordedLater() {
        data.facilities();
        data.evidence("T1", "2026-09-01", "PST-1", "PST-2");
        assertThat(register.doubtsOfClosing("T1", LocalDate.of(2026, 9, 2))).isEmpty();
        assertThat(register.doubtsOfClosing("T1", LocalDate.of(2026, 9, 1)))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.arguments()).containsExactly("Danau", 2, "1 September 2026"));
        assertThat(register.doubtsOfClosing("Y1", LocalDate.of(2026, 9, 1))).isEmpty();
    }
}
