package id.pantau.dashboard;

import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.ScopeSource;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.StoredSettings;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which indicators stand on Beranda, in order: a setting of the installation, with the default of the product. */
@Component
public class HeadlineSetting {

    private static final String NAME = "dashboard.headlines";
    private static final String DEFAULT = "KIA-K6,IMU-IDL,GIZ-DS,GIZ-STU,KIA-AKI,KIA-AKB";

    /** More than these do not fit on one screen and one sheet of paper. */
    public static final int MOST = 8;

    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final ScopeSource scopes;
    private final StoredSettings settings;
    private final DataVersion dataVersion;

    HeadlineSetting(
            JdbcClient jdbc,
            Catalogue catalogue,
            ScopeSource scopes,
            StoredSettings settings,
            DataVersion dataVersion) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.dataVersion = dataVersion;
        this.catalogue = catalogue;
        this.scopes = scopes;
    }

    /** Codes of the catalogue; never empty. */
    public List<String> codes() {
        String value = settings.value(NAME).filter(text -> !text.isBlank()).orElse(DEFAULT);
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(c -> !c.isEmpty())
                .toList();
    }

    /** The indicator with which a page opens when its address names none. */
    public String first() {
        return codes().getFirst();
    }

    /**
     * Puts other indicators on Beranda, from the next page on. For the administrator alone.
     *
     * @param codes of the catalogue in order, at least one and at most {@link #MOST}
     */
    @Transactional
    public void change(List<String> codes) {
        if (scopes.current().role() != Role.ADMIN) {
            throw DomainException.notFound("error.not-allowed");
        }
        if (codes.isEmpty() || codes.size() > MOST) {
            throw DomainException.rule("settings.headlines-count", MOST);
        }
        for (String code : codes) {
            if (catalogue.byCode(code).isEmpty()) {
                throw DomainException.notFound("error.unknown-indicator", code);
            }
        }
        jdbc.sql(
                        "INSERT INTO setting (name, value) VALUES (:name, :value) ON DUPLICATE KEY UPDATE value = VALUES(value)")
                .param("name", NAME)
                .param("value", String.join(",", codes))
                .update();
        dataVersion.raise();
    }
}
