package id.pantau.intake.reading;

import java.util.List;

/** Why nothing of a spreadsheet is read: a sentence and its arguments. */
public final class SheetUnreadable extends Exception {

    private final String key;
    private final transient List<Object> arguments;

    SheetUnreadable(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    /** The same from within the reading of XML, where the handlers of POI let nothing else through. */
    static final class Stop extends IllegalStateException {

        private final transient SheetUnreadable unreadable;

        Stop(String key, Object... arguments) {
            super(key);
            this.unreadable = new SheetUnreadable(key, arguments);
        }

        SheetUnreadable unreadable() {
            return unreadable;
        }
    }
}
