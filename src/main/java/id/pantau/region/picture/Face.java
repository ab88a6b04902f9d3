package id.pantau.region.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The letters of pictures: Liberation Sans, which travels with the application, so that a picture is the same everywhere. */
enum Face {
    REGULAR("LiberationSans-Regular.ttf"),
    BOLD("LiberationSans-Bold.ttf");

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private final String file;
    private final byte[] bytes;
    private final Font font;

    Face(String file) {
        this.file = file;
        try (InputStream in = Face.class.getResourceAsStream("/liberation/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no font " + file);
            }
            this.bytes = in.readAllBytes();
            this.font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }

    String file() {
        return file;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    Font font(double size) {
        return font.deriveFont((float) size);
    }

    double width(String words, double size) {
        return font(size).getStringBounds(words, MEASURE).getWidth();
    }

    /** The words in lines of at most {@code width}, broken between words; a word that is wider stands alone. */
    List<String> lines(String words, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
