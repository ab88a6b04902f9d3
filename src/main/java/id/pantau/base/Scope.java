package id.pantau.base;

import java.util.Set;

/**
 * Whose figures an account may read: the answer of the one scope check. The empty scope sees nothing.
 *
 * @param role what the account is for
 * @param wholeRegency every village and facility of the kabupaten
 * @param puskesmasIds Puskesmas whose own figures and facilities are seen; empty when {@code wholeRegency}
 * @param villageIds villages whose figures are seen (those in the wilayah kerja today, or the own villages); empty when
 *     {@code wholeRegency}
 */
public record Scope(Role role, boolean wholeRegency, Set<Integer> puskesmasIds, Set<Integer> villageIds) {

    public Scope {
        puskesmasIds = Set.copyOf(puskesmasIds);
        villageIds = Set.copyOf(villageIds);
    }

    /** The scope of an account to which nothing is assigned, and of administrators. */
    public static Scope nothing(Role role) {
        return new Scope(role, false, Set.of(), Set.of());
    }

    /** The scope of the kabupaten's own offices. */
    public static Scope regency(Role role) {
        return new Scope(role, true, Set.of(), Set.of());
    }

    public boolean seesVillage(int villageId) {
        return wholeRegency || villageIds.contains(villageId);
    }

    /** Whether the Puskesmas' own figures are seen; the head of a Pustu sees villages only. */
    public boolean seesPuskesmas(int puskesmasId) {
        return wholeRegency || puskesmasIds.contains(puskesmasId);
    }

    public boolean seesNothing() {
        return !wholeRegency && puskesmasIds.isEmpty() && villageIds.isEmpty();
    }

    /** @throws DomainException.NotFound as for an unknown village, so that nobody learns what exists elsewhere */
    public void requireVillage(int villageId, String code) {
        if (!seesVillage(villageId)) {
            throw DomainException.notFound("error.unknown-unit", code);
        }
    }

    /** @throws DomainException.NotFound as for an unknown Puskesmas */
    public void requirePuskesmas(int puskesmasId, String code) {
        if (!seesPuskesmas(puskesmasId)) {
            throw DomainException.notFound("error.unknown-unit", code);
        }
    }

    /** @throws DomainException.NotFound unless the whole kabupaten is seen */
    public void requireRegency() {
        if (!wholeRegency) {
            throw DomainException.notFound("error.not-allowed");
        }
    }

    /** @throws DomainException.NotFound unless the account works for the Dinkes */
    public void requireHealthOffice() {
        if (!wholeRegency || !role.isHealthOffice()) {
            throw DomainException.notFound("error.not-allowed");
        }
    }
}
