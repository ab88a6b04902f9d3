package id.pantau.intake;

import id.pantau.base.DomainException;
import id.pantau.base.StartupRefusal;
import id.pantau.base.i18n.Texts;
import id.pantau.base.startup.Console;
import id.pantau.intake.reading.PackSource;
import id.pantau.region.RegionService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Takes in the pack that the command names, or the example where nothing is named and nothing is stored, before the port answers:
 * whoever can open a page sees the data.
 *
 * <p>Properties: {@code pantau.pack} (folders and files of one kabupaten), {@code pantau.demo} (false keeps an empty database
 * empty).
 */
@Component
class PackAtStart implements SmartLifecycle {

    private final PackRunner runner;
    private final RunLog runs;
    private final StartReport report;
    private final RegionService regions;
    private final ObjectProvider<ExamplePack> example;
    private final Texts texts;
    private final Clock clock;
    private final List<Path> packs;
    private final boolean demo;
    private volatile boolean running;

    PackAtStart(
            PackRunner runner,
            RunLog runs,
            StartReport report,
            RegionService regions,
            ObjectProvider<ExamplePack> example,
            Texts texts,
            Clock clock,
            Environment environment) {
        this.runner = runner;
        this.runs = runs;
        this.report = report;
        this.regions = regions;
        this.example = example;
        this.texts = texts;
        this.clock = clock;
        this.packs =
                Binder.get(environment).bind("pantau.pack", Bindable.listOf(String.class)).orElse(List.of()).stream()
                        .filter(p -> !p.isBlank())
                        .map(Path::of)
                        .toList();
        this.demo = environment.getProperty("pantau.demo", Boolean.class, true);
    }

    @Override
    public void start() {
        runs.closeOrphans();
        if (!packs.isEmpty()) {
            take(PackSource.of(packs), RunKind.START);
        } else if (demo && regions.regency().isEmpty()) {
            example.ifAvailable(this::takeExample);
        }
        running = true;
    }

    private void takeExample(ExamplePack pack) {
        Console.print(texts.text("intake.start.example"));
        try {
            Path folder = Files.createTempDirectory("pantau-contoh-");
            try {
                pack.writeTo(folder, YearMonth.now(clock).minusMonths(1));
                take(new PackSource(texts.text("intake.start.example-name"), List.of(folder)), RunKind.DEMO);
            } finally {
                PackSource.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(PackSource source, RunKind kind) {
        Console.print(texts.text("intake.start.reading", source.name()));
        PackReport result;
        try {
            result = runner.apply(source, kind, null);
        } catch (DomainException e) {
            throw new StartupRefusal(texts.text(e, Texts.INDONESIAN), e);
        }
        report.print(result, kind);
        if (result.verdict() == PackReport.Verdict.REFUSED || result.verdict() == PackReport.Verdict.FAILED) {
            throw new StartupRefusal(report.refusal(result));
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the accounts (100), which are made for the facilities of the pack, and long before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
