package id.pantau.indicator;

import id.pantau.DatabaseTest;
import id.pantau.TestScope;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What an officer of the Dinkes does in the kabupaten of {@link SmallRegency}; rolled back after each test. */
@DatabaseTest
@Import(SmallRegency.class)
@Transactional
abstract class InSmallRegency {

    @Autowired
    SmallRegency regency;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestScope scope;

    @BeforeEach
    void foundRegency() {
        regency.found();
    }

    @AfterEach
    void asBefore() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }
}
