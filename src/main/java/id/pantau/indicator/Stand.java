package id.pantau.indicator;

import java.util.Map;

/**
 * Where the data stand: everything read under one stand belongs together.
 *
 * @param data moves with every change of a figure
 * @param catalogue moves with the definitions of indicators only
 * @param settings of the installation, as they are stored
 */
record Stand(long data, long catalogue, Map<String, String> settings) {

    Stand {
        settings = Map.copyOf(settings);
    }
}
