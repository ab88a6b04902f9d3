package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The criteria in force, in memory until one is added or retired. The list that the application brings is stored before the first
 * request, and what is read is what the database holds, local additions included.
 */
@Component
class CriteriaCatalogue implements SmartInitializingSingleton {

    private final CriteriaStore store;
    private final CriterionQueries queries;
    private final TransactionTemplate transaction;
    private volatile @Nullable InForce inForce;

    CriteriaCatalogue(CriteriaStore store, CriterionQueries queries, TransactionTemplate transaction) {
        this.store = store;
        this.queries = queries;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> store.synchronise(CriteriaFile.builtIn()));
    }

    /** Those of one kind of facility, the newest version of each, in the order of the list. */
    List<Criterion> of(FacilityKind kind) {
        return inForce().criteria().getOrDefault(kind, List.of());
    }

    /** Of all kinds, by code. */
    Map<String, Criterion> byCode() {
        return inForce().criteria().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Criterion::code, Function.identity()));
    }

    /** The rule of each kind of facility: the same objects until the criteria change. */
    Map<FacilityKind, StageRule> rules() {
        return inForce().rules();
    }

    /** Reads them anew where another node has changed them: {@code revision} as {@link CriterionQueries#stamp} says now. */
    void follow(int revision) {
        InForce known = inForce;
        if (known != null && known.revision() != revision) {
            inForce = null;
        }
    }

    /** What the transaction has changed is read by whoever comes after it. */
    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                inForce = null;
            }
        });
    }

    /** With which the codes of a kind begin. */
    static String prefix(FacilityKind kind) {
        return switch (kind) {
            case PUSKESMAS -> "PKM";
            case PUSTU -> "PST";
            case POSYANDU -> "POS";
        };
    }

    private InForce inForce() {
        InForce known = inForce;
        if (known == null) {
            known = InForce.of(queries.stamp().criteria(), queries.criteria());
            inForce = known;
        }
        return known;
    }

    private record InForce(
            int revision, Map<FacilityKind, List<Criterion>> criteria, Map<FacilityKind, StageRule> rules) {

        static InForce of(int revision, List<Criterion> criteria) {
            Map<FacilityKind, List<Criterion>> byKind =
                    criteria.stream().collect(Collectors.groupingBy(Criterion::kind));
            return new InForce(
                    revision,
                    byKind,
                    Arrays.stream(FacilityKind.values())
                            .collect(Collectors.toMap(
                                    Function.identity(), k -> new StageRule(byKind.getOrDefault(k, List.of())))));
        }
    }
}
