package id.pantau.account;

import id.pantau.base.Role;
import java.util.Set;

/**
 * An account that can sign in, and what it answers for.
 *
 * @param name as the account shows it
 * @param villageIds of the head of a Pustu; empty for others
 * @param puskesmasIds of the accounts of a Puskesmas; empty for others
 */
public record AccountHolder(int accountId, Role role, String name, Set<Integer> villageIds, Set<Integer> puskesmasIds) {

    public AccountHolder {
        villageIds = Set.copyOf(villageIds);
        puskesmasIds = Set.copyOf(puskesmasIds);
    }
}
