package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Anchor;
import id.pantau.base.i18n.Formats;
import id.pantau.rollout.EvidenceFileRow;
import java.math.BigDecimal;

/** Takes a file of evidence away; the browser does not show it. */
class EvidenceFileLink extends Anchor {

    private static final int KILOBYTE = 1024;

    EvidenceFileLink(EvidenceFileRow file) {
        super("bukti/" + file.id(), "");
        setText(getTranslation("facility-page.file.link", file.name(), size(file.size())));
        addClassName("evidence-file");
        getElement().setAttribute("download", true);
        setRouterIgnore(true);
    }

    /** "312 kB", "2,4 MB". */
    private static String size(long bytes) {
        long kilobytes = Math.max(1, bytes / KILOBYTE);
        return kilobytes < KILOBYTE
                ? Formats.count(kilobytes) + " kB"
                : Formats.decimals(BigDecimal.valueOf((double) kilobytes / KILOBYTE), 1) + " MB";
    }
}
