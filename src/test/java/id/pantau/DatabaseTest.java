package id.pantau;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real, empty MariaDB, without a kabupaten and without a web server. The scope is what the test sets
 * on {@link TestScope}. Contexts are shared between test classes: a test makes its own data and rolls back
 * ({@code @Transactional}) or cleans up.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"pantau.demo=false", "pantau.pack="})
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestScope.class, SignedInRequest.class})
public @interface DatabaseTest {}
