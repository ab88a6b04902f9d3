package id.pantau.intake.reading;

import id.pantau.base.archive.ArchiveLimits;
import id.pantau.base.archive.SafeZip;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Puts a spreadsheet (.xlsx) that anybody may have made into the form that {@link CsvTable} reads, row by row. The first sheet with
 * the names of the required columns counts; what stands above them is left out, and a row keeps its number. Formulas count by the
 * value that was last computed; macros, links and pictures are never looked at.
 */
public final class SheetReader {

    private static final long MEGABYTE = 1024L * 1024;
    private static final ArchiveLimits LIMITS =
            new ArchiveLimits(8 * MEGABYTE, 32 * MEGABYTE, 64 * MEGABYTE, 200, 100, MEGABYTE);

    private final XSSFReader book;
    private final ReadOnlySharedStringsTable strings;
    private final SheetCells cells;

    private SheetReader(OPCPackage opened) throws IOException, OpenXML4JException, SAXException {
        this.book = new XSSFReader(opened);
        this.strings = new ReadOnlySharedStringsTable(opened, false);
        this.cells = new SheetCells(countsFrom1904());
    }

    /** Whether the bytes may be a spreadsheet of this kind: a text never is. */
    public static boolean mayRead(byte[] bytes) {
        return FileKind.of(bytes) == FileKind.ZIP;
    }

    /**
     * @param columns the sheet with the required ones is taken
     * @param most so many letters are a list
     * @param text takes the rows
     */
    public static void write(Path file, CsvColumns columns, int most, Appendable text)
            throws SheetUnreadable, IOException {
        inflateOnce(file);
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            new SheetReader(opened).write(columns, most, text);
        } catch (SheetUnreadable.Stop e) {
            throw e.unreadable();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (OpenXML4JException | SAXException | IOException | RuntimeException e) {
            // Rubbish in a file of this kind is met with any of these.
            throw new SheetUnreadable("sheet.unreadable");
        }
    }

    /** Sizes in an archive can lie: all of it is unpacked within the limits before anything of it is understood. */
    private static void inflateOnce(Path file) throws SheetUnreadable {
        try (var zip = SafeZip.open(file, LIMITS)) {
            for (var entry : zip.entries()) {
                try (InputStream in = zip.read(entry)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        } catch (IOException e) {
            throw new SheetUnreadable("sheet.unreadable");
        }
    }

    private void write(CsvColumns columns, int most, Appendable text)
            throws IOException, OpenXML4JException, SAXException {
        var rows = new SheetRows(columns, most, text);
        var sheets = book.getSheetsData();
        while (sheets.hasNext() && !rows.found()) {
            try (InputStream sheet = sheets.next()) {
                parse(sheet, new XSSFSheetXMLHandler(book.getStylesTable(), strings, rows, cells, false));
            }
        }
        rows.end();
    }

    /** Dates in older workbooks from a Macintosh count from 1904. */
    private boolean countsFrom1904() throws IOException, OpenXML4JException, SAXException {
        var found = new DefaultHandler() {
            boolean from1904;

            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                if (name.equals("workbookPr")) {
                    String value = attributes.getValue("date1904");
                    from1904 = "1".equals(value) || "true".equals(value);
                }
            }
        };
        try (InputStream workbook = book.getWorkbookData()) {
            parse(workbook, found);
        }
        return found.from1904;
    }

    /** A document type, and with it every entity from elsewhere, is refused. */
    private static void parse(InputStream xml, ContentHandler handler) throws IOException, SAXException {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            reader.setContentHandler(handler);
            reader.parse(new InputSource(xml));
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }
}
