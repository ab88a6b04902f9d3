package id.pantau.followup.ui;

import id.pantau.account.AccountHolder;
import id.pantau.base.Role;
import id.pantau.followup.Owner;
import id.pantau.followup.OwnerKind;
import id.pantau.followup.ReviewStop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who can be responsible for an RTL of a village: those nearest to it first, then its kepala desa and the camat, others last. */
final class ReviewOwners {

    private static final List<Role> NEAREST_FIRST = List.of(
            Role.PUSTU_HEAD,
            Role.PUSKESMAS_HEAD,
            Role.PUSKESMAS_STAFF,
            Role.HEALTH_OFFICER,
            Role.HEALTH_HEAD,
            Role.EXECUTIVE);

    private final List<Owner> all = new ArrayList<>();

    ReviewOwners(ReviewStop stop) {
        List<AccountHolder> accounts = stop.owners().stream()
                .sorted(Comparator.comparingInt(holder -> NEAREST_FIRST.indexOf(holder.role())))
                .toList();
        accounts.stream()
                .filter(holder -> !holder.role().seesWholeRegency())
                .map(ReviewOwners::owner)
                .forEach(all::add);
        if (stop.unit().isVillage()) {
            all.add(new Owner(OwnerKind.VILLAGE_HEAD, null, stop.unit().name()));
            all.add(new Owner(OwnerKind.CAMAT, null, stop.unit().districtName()));
        }
        accounts.stream()
                .filter(holder -> holder.role().seesWholeRegency())
                .map(ReviewOwners::owner)
                .forEach(all::add);
    }

    List<Owner> all() {
        return all;
    }

    /** The one who was responsible before, else the nearest; null where there is nobody. */
    @Nullable
    Owner first(@Nullable Owner before) {
        return all.stream()
                .filter(owner -> before != null
                        && owner.kind() == before.kind()
                        && Objects.equals(owner.accountId(), before.accountId()))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
    }

    private static Owner owner(AccountHolder holder) {
        return new Owner(OwnerKind.ACCOUNT, holder.accountId(), holder.name());
    }
}
