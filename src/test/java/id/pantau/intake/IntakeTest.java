package id.pantau.intake;

import id.pantau.DatabaseTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A database test that commits: on a database of its own, emptied before each test by {@link IntakeDatabase}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@Import(IntakeDatabase.class)
@TestPropertySource(properties = "pantau.test.database=intake")
public @interface IntakeTest {}
