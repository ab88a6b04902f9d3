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
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The criteria in force, in memory: they change only when the application starts with another list. The list that the application
 * brings is stored before the first request, and what is read is what the database holds, local additions included.
 */
@Component
class CriteriaCatalogue implements SmartInitializingSingleton {

    private final CriteriaStore store;
    private final RolloutQueries queries;
    private final TransactionTemplate transaction;
    private volatile @Nullable InForce inForce;

    CriteriaCatalogue(CriteriaStore store, RolloutQueries queries, TransactionTemplate transaction) {
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

    StageRule rule(FacilityKind kind) {
        StageRule rule = inForce().rules().get(kind);
        return rule == null ? new StageRule(List.of()) : rule;
    }

    private InForce inForce() {
        InForce known = inForce;
        if (known == null) {
            known = InForce.of(queries.criteria());
            inForce = known;
        }
        return known;
    }

    private record InForce(Map<FacilityKind, List<Criterion>> criteria, Map<FacilityKind, StageRule> rules) {

        static InForce of(List<Criterion> criteria) {
            Map<FacilityKind, List<Criterion>> byKind =
                    criteria.stream().collect(Collectors.groupingBy(Criterion::kind));
            return new InForce(
                    byKind,
                    Arrays.stream(FacilityKind.values())
                            .collect(Collectors.toMap(
                                    Function.identity(), k -> new StageRule(byKind.getOrDefault(k, List.of())))));
        }
    }
}
