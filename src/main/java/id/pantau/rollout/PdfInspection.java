package id.pantau.rollout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for what makes a document act by itself: scripts, launched programs, embedded files. It reads every name in the file as bytes,
 * wherever it stands and however it is escaped, so that no trick with the structure hides one; streams that hold objects are inflated
 * within limits and read too. What cannot be looked into (locked, unusual filters) is not taken.
 */
final class PdfInspection {

    /** What it found; the sentence is {@code evidence.file.<name>}. */
    enum Finding {
        NOTHING,
        SCRIPT,
        LOCKED,
        UNREADABLE
    }

    private static final Set<String> ACTS = Set.of(
            "JavaScript",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "RichMedia",
            "XFA",
            "GoToE",
            "ImportData",
            "SubmitForm",
            "Rendition",
            "Movie");

    /** Ways to pack a stream that a scanner does not use for objects. */
    private static final Set<String> UNUSUAL = Set.of(
            "LZWDecode",
            "LZW",
            "ASCIIHexDecode",
            "AHx",
            "ASCII85Decode",
            "A85",
            "RunLengthDecode",
            "RL",
            "Crypt",
            "Predictor");

    private static final int LONGEST_NAME = 127;
    private static final int BUFFER = 32 * 1024;

    /** Objects of a document of 10 MB take a few MB; more is a trap. */
    private static final long MOST_INFLATED = 48L * 1024 * 1024;

    private final ByteBuffer content;
    private final Set<String> names = new HashSet<>();
    private long inflated;
    private int packed;
    private int looked;
    private boolean acts;
    private boolean locked;
    private boolean unreadable;

    private PdfInspection(ByteBuffer content) {
        this.content = content;
    }

    /** @param content the whole file; its position is not looked at */
    static Finding of(ByteBuffer content) {
        var inspection = new PdfInspection(content);
        inspection.read();
        return inspection.locked
                ? Finding.LOCKED
                : inspection.acts ? Finding.SCRIPT : inspection.unreadable ? Finding.UNREADABLE : Finding.NOTHING;
    }

    private void read() {
        var scan = new Names(true);
        for (int i = 0; i < content.limit() && !unreadable; i++) {
            byte b = content.get(i);
            scan.next(b);
            if (b == 'j' && endsWith(i, "obj") && !endsWith(i, "endobj")) {
                names.clear();
            } else if (b == 'm' && endsWith(i, "stream") && !endsWith(i, "endstream")) {
                scan.end();
                stream(i + 1);
                names.clear();
            }
        }
        scan.end();
        // A word in a text of the dictionary can hide what follows it: whatever calls itself objects must have been
        // looked into.
        unreadable |= packed > looked;
    }

    private boolean endsWith(int last, String word) {
        int start = last - word.length() + 1;
        if (start < 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (content.get(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The names before it say what it is: objects, or the table of where objects are. */
    private void stream(int start) {
        boolean named = names.contains("ObjStm");
        looked += named ? 1 : 0;
        boolean objects = named || names.contains("First") && names.contains("N");
        boolean table = names.contains("XRef");
        if (!objects && !table || !names.contains("Filter")) {
            unreadable |= named;
            return;
        }
        boolean flate = names.contains("FlateDecode") || names.contains("Fl");
        if (objects && (!flate || UNUSUAL.stream().anyMatch(names::contains))) {
            unreadable = true;
        } else if (flate) {
            inflate(start, objects);
        }
    }

    private void inflate(int start, boolean objects) {
        int from = start;
        while (from < content.limit() && (content.get(from) == '\r' || content.get(from) == '\n')) {
            from++;
        }
        var inflater = new Inflater();
        var scan = new Names(false);
        try {
            inflater.setInput(content.slice(from, content.limit() - from));
            byte[] buffer = new byte[BUFFER];
            int count;
            while ((count = inflater.inflate(buffer)) > 0) {
                inflated += count;
                if (inflated > MOST_INFLATED) {
                    unreadable = true;
                    return;
                }
                for (int i = 0; objects && i < count; i++) {
                    scan.next(buffer[i]);
                }
            }
            scan.end();
        } catch (DataFormatException e) {
            // What does not inflate is no stream of objects for any reader either.
            unreadable |= objects;
        } finally {
            inflater.end();
        }
    }

    private void found(String name) {
        names.add(name);
        acts |= ACTS.contains(name);
        locked |= name.equals("Encrypt");
    }

    /** Puts names together byte by byte: {@code /J#61vaScript} is JavaScript. */
    private final class Names {
        private final byte[] name = new byte[LONGEST_NAME];
        private final boolean outside;
        private int length = -1;

        /** @param outside of any packed stream */
        Names(boolean outside) {
            this.outside = outside;
        }

        void next(byte b) {
            if (b == '/') {
                end();
                length = 0;
            } else if (length >= 0 && isDelimiter(b)) {
                end();
            } else if (length >= 0) {
                if (length == LONGEST_NAME) {
                    length = -1;
                } else {
                    name[length++] = b;
                }
            }
        }

        void end() {
            if (length > 0) {
                String plain = unescaped(new String(name, 0, length, StandardCharsets.ISO_8859_1));
                packed += outside && plain.equals("ObjStm") ? 1 : 0;
                found(plain);
            }
            length = -1;
        }

        private static boolean isDelimiter(byte b) {
            return b >= 0 && b <= ' ' || "()<>[]{}%".indexOf(b) >= 0;
        }

        private static String unescaped(String name) {
            if (name.indexOf('#') < 0) {
                return name;
            }
            var plain = new StringBuilder();
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                int high = c == '#' && i + 2 < name.length() ? Character.digit(name.charAt(i + 1), 16) : -1;
                int low = high < 0 ? -1 : Character.digit(name.charAt(i + 2), 16);
                if (low >= 0) {
                    plain.append((char) (high * 16 + low));
                    i += 2;
                } else {
                    plain.append(c);
                }
            }
            return plain.toString();
        }
    }
}
