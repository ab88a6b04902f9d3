package id.pantau.intake.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Chance that can be repeated: every draw is a pure function of the fixed seed and of what it is drawn for.
 *
 * <p>No draw depends on the draws before it, so a longer series, another order of writing or another machine never changes
 * a value. Only plain arithmetic is used: the results are the same bits on every platform.
 */
final class DemoNoise {

    private static final long SEED = 0x50414E544155L;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private static final Map<String, Long> TOPICS = new ConcurrentHashMap<>();

    private DemoNoise() {}

    /** A stable number for a topic ("village, reporting"); texts are hashed here, not by {@code String.hashCode}. */
    static long topic(String text) {
        return TOPICS.computeIfAbsent(text, DemoNoise::hash);
    }

    private static long hash(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return mix(hash ^ SEED);
    }

    /** Uniform in [0, 1). */
    static double unit(long topic, long a, long b) {
        return (bits(topic, a, b) >>> 11) * 0x1.0p-53;
    }

    /** Nearly normal: mean 0, variance 1, never beyond ±3.47 (the sum of four uniform draws). */
    static double normal(long topic, long a, long b) {
        double sum = -2;
        for (int i = 0; i < 4; i++) {
            sum += unit(topic + i * FNV_PRIME, a, b);
        }
        return sum * 1.7320508075688772;
    }

    /**
     * Smooth noise over the plane in about ±1: several layers, each half as long and half as high as the one before.
     *
     * @param length length of the longest wave, in the unit of x and y
     */
    static double field(long topic, double x, double y, double length, int layers) {
        double sum = 0;
        double height = 1;
        double total = 0;
        double frequency = 1 / length;
        for (int layer = 0; layer < layers; layer++) {
            sum += height * lattice(topic + layer, x * frequency, y * frequency);
            total += height;
            height /= 2;
            frequency *= 2;
        }
        return 1.6 * sum / total;
    }

    private static double lattice(long topic, double x, double y) {
        double column = Math.floor(x);
        double row = Math.floor(y);
        double right = ease(x - column);
        double up = ease(y - row);
        long i = (long) column;
        long j = (long) row;
        double lower = blend(unit(topic, i, j), unit(topic, i + 1, j), right);
        double upper = blend(unit(topic, i, j + 1), unit(topic, i + 1, j + 1), right);
        return 2 * blend(lower, upper, up) - 1;
    }

    private static double ease(double t) {
        return t * t * t * (t * (t * 6 - 15) + 10);
    }

    private static double blend(double a, double b, double share) {
        return a + (b - a) * share;
    }

    private static long bits(long topic, long a, long b) {
        return mix(mix(mix(topic) + a) + b * 0x9E3779B97F4A7C15L);
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
