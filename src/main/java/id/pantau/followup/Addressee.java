package id.pantau.followup;

import org.jspecify.annotations.Nullable;

/**
 * To whom a direction goes.
 *
 * @param id of the Puskesmas or kecamatan; null for the Dinkes
 * @param name of the Puskesmas or kecamatan without the word for the kind; null for the Dinkes
 */
public record Addressee(
        AddresseeKind kind, @Nullable Integer id, @Nullable String name) {

    static final Addressee HEALTH_OFFICE = new Addressee(AddresseeKind.HEALTH_OFFICE, null, null);
}
