package id.pantau.indicator;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Settings of the installation, which come with the state of the data: whoever shows figures has read them already. */
@Component
public class StoredSettings {

    private final Stands stands;

    StoredSettings(Stands stands) {
        this.stands = stands;
    }

    /** Empty where it is not set, and the default holds. Whoever changes a setting raises the data version. */
    @Transactional(readOnly = true)
    public Optional<String> value(String name) {
        return Optional.ofNullable(stands.current().settings().get(name));
    }
}
