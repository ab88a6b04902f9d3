package id.pantau.browser;

import id.pantau.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** The demo kabupaten behind a web server, with its accounts, each with {@link Browser#PASSWORD}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"pantau.demo=true", "pantau.demo-accounts=true", "PANTAU_DEMO_PASSWORD=" + Browser.PASSWORD})
@ContextConfiguration(initializers = TestDatabase.class)
@interface DemoServer {}
