package id.pantau.dashboard.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.pantau.base.DomainException;
import id.pantau.base.Period;
import id.pantau.region.picture.PictureFormat;
import id.pantau.region.ui.VillageMap;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;

/**
 * "Unduh": the map of the page as a picture, in the month that its slider shows. Made when it is asked for, for the account that asks.
 * Not on paper.
 */
@CssImport("./styles/export.css")
final class MapPictureLinks extends Div {

    /** The slider's steps are not reported, so the link takes its month along. */
    static final String PERIOD = "periode";

    private static final String WITH_PERIOD = """
            this.addEventListener('click', () => {
              const address = new URL(this.href);
              address.searchParams.set($1, $0.period ?? '');
              this.href = address.href;
            }, true)""";

    private final transient MapPictureFiles files;
    private final VillageMap map;

    MapPictureLinks(MapPictureFiles files, VillageMap map) {
        this.files = files;
        this.map = map;
        addClassNames("export-links", "no-print");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("picture.label"));
        var icon = new Icon("vaadin", "download");
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon);
        for (PictureFormat format : PictureFormat.values()) {
            add(link(format));
        }
    }

    private Anchor link(PictureFormat format) {
        String name = getTranslation("picture.format." + format.name());
        var link = new Anchor(
                DownloadHandler.fromInputStream(
                        event -> answer(format, event.getRequest().getParameter(PERIOD))),
                AttachmentType.DOWNLOAD,
                name);
        link.addClassName("export-link");
        link.setAriaLabel(getTranslation("picture.as", name));
        link.setTitle(getTranslation("picture.as", name));
        return link;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getChildren()
                .filter(Anchor.class::isInstance)
                .forEach(link -> link.getElement().executeJs(WITH_PERIOD, map.getElement(), PERIOD));
    }

    /** @param period as the slider names it; what cannot be read is the page's own */
    DownloadResponse answer(PictureFormat format, @Nullable String period) {
        MapPictureFiles.Made made;
        try {
            made = files.make(
                    format, period == null ? null : Period.parse(period).orElse(null));
        } catch (DomainException refused) {
            // What the account may no longer see does not exist for it.
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
        return new DownloadResponse(
                new ByteArrayInputStream(made.bytes()), made.name(), format.mediaType(), made.bytes().length);
    }
}
