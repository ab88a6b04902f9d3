package id.pantau.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantau.PantauApplication;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house that a compiler does not hold. */
class ModulesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.pantau");

    @Test
    void modules_use_only_those_before_them() {
        ApplicationModules.of(PantauApplication.class).verify();
    }

    @Test
    void entities_and_repositories_stay_inside_their_package() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void every_page_is_package_private_and_declares_who_may_open_it() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .check(CLASSES);
    }

    @Test
    void screens_reach_data_through_services_only() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat(are(resideInAPackage("org.springframework.jdbc..")
                        .or(resideInAPackage("jakarta.persistence.."))
                        .or(resideInAPackage("org.springframework.data.."))))
                .check(CLASSES);
    }

    @Test
    void services_know_nothing_of_the_screen() {
        noClasses()
                .that()
                .areAnnotatedWith(Service.class)
                .should()
                .dependOnClassesThat(are(resideInAPackage("com.vaadin.flow.component..")))
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "id.pantau.base.security")
                .should()
                .beAssignableTo(Component.class)
                .check(CLASSES);
    }

    @Test
    void pages_do_not_look_up_who_is_signed_in_behind_springs_back() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .accessClassesThat()
                .areAssignableTo(SecurityContextHolder.class)
                .check(CLASSES);
    }

    @Test
    void time_comes_from_the_clock() {
        for (Class<?> type : new Class<?>[] {
            LocalDate.class, LocalDateTime.class, Instant.class, ZonedDateTime.class, YearMonth.class
        }) {
            noClasses().should().callMethod(type, "now").check(CLASSES);
        }
        noClasses()
                .that()
                .doNotHaveSimpleName("ClockConfiguration")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(CLASSES);
    }

    @Test
    void what_a_service_offers_runs_in_a_transaction() {
        methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotAnnotatedWith(Transactional.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CLASSES);
    }

    @Test
    void figures_without_an_account_are_for_the_work_of_the_night_alone() {
        noClasses()
                .that()
                .doNotHaveSimpleName("AutomaticProblems")
                .and()
                .doNotHaveSimpleName("NightFigures")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("NightFigures")
                .check(CLASSES);
    }
}
