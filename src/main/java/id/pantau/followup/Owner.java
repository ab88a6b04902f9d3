package id.pantau.followup;

import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for an RTL.
 *
 * @param accountId of {@link OwnerKind#ACCOUNT}; null otherwise
 * @param name the account's name, the office; for kepala desa and camat the name of village or kecamatan. Never a private person's
 */
public record Owner(
        OwnerKind kind,
        @Nullable Integer accountId,
        @Nullable String name) {

    public static Owner account(int accountId) {
        return new Owner(OwnerKind.ACCOUNT, accountId, null);
    }

    public static Owner office(String name) {
        return new Owner(OwnerKind.OFFICE, null, name);
    }

    public static Owner of(OwnerKind kind) {
        return new Owner(kind, null, null);
    }

    /**
     * Key of the words for it; their argument is the name.
     *
     * @param kelurahan whether its village is a kelurahan, with a lurah
     */
    public String messageKey(boolean kelurahan) {
        return "follow-up.owner." + (kind == OwnerKind.VILLAGE_HEAD && kelurahan ? "lurah" : kind.name());
    }

    /** The name as an argument of these words. */
    public String nameOrNothing() {
        return name == null ? "" : name;
    }
}
