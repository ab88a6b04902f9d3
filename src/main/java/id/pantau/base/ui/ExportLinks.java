package id.pantau.base.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.pantau.base.DomainException;
import id.pantau.base.export.FileFormat;
import id.pantau.base.export.TableFile;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** "Unduh": a table as spreadsheet and as CSV, made when it is asked for, for the account that asks. Not on paper. */
@CssImport("./styles/export.css")
public class ExportLinks extends Div {

    private final transient Supplier<TableFile> table;

    /** @param table asks the services anew, with the channel of files and the scope of the account of that moment */
    public ExportLinks(Supplier<TableFile> table) {
        this.table = table;
        addClassNames("export-links", "no-print");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("export.label"));
        var icon = new Icon("vaadin", "download");
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon);
        for (FileFormat format : FileFormat.values()) {
            add(link(format));
        }
    }

    private Anchor link(FileFormat format) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> answer(table, format)),
                AttachmentType.DOWNLOAD,
                format.name());
        link.addClassName("export-link");
        link.setAriaLabel(getTranslation("export.as." + format.name()));
        link.setTitle(getTranslation("export.as." + format.name()));
        return link;
    }

    /** What a download holds now. */
    public TableFile table() {
        return table.get();
    }

    static DownloadResponse answer(Supplier<TableFile> table, FileFormat format) {
        TableFile file;
        try {
            file = table.get();
        } catch (DomainException refused) {
            // What the account may no longer see does not exist for it.
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
        byte[] bytes = format.write(file);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), format.fileName(file), format.mediaType(), bytes.length);
    }
}
