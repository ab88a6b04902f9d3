package id.pantau.dashboard.ui;

import id.pantau.SignedInRequest;
import id.pantau.TestClock;
import id.pantau.TestDatabase;
import id.pantau.TestScope;
import id.pantau.account.TestAccounts;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application with the example kabupaten, as on 20 November 2026, for tests that only read. Nothing is rolled back, so
 * that figures and regions come from memory as they do in production.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"pantau.demo=true", "pantau.pack="})
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestScope.class, TestClock.class, TestAccounts.class, SignedInRequest.class, Reader.class})
@interface DemoKabupaten {}
